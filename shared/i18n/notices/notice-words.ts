import type { Language } from '../../domain/tenants.ts';
import { fill } from '../fill.ts';
import { noticesDe } from './de.ts';
import { noticesEn } from './en.ts';
import { noticesFr } from './fr.ts';
import { noticesNl } from './nl.ts';
import type { Notice, NoticeKind } from './notice.ts';

/** Every mail in every language, as ICU messages. */
export const noticeCatalogue: Readonly<Record<Language, Readonly<Record<NoticeKind, Notice>>>> = {
  nl: noticesNl,
  fr: noticesFr,
  de: noticesDe,
  en: noticesEn,
};

/**
 * A mail in the recipient's language, as plain text. Neutral: apart from accounts every subject is the same, and no text
 * says who or what it is about. Account mails keep `{username}` and `{####}`, which Cognito fills when it sends them.
 */
export const noticeWords = (kind: NoticeKind, language: Language, params: { readonly url: string }): Notice => {
  const { subject, text } = noticeCatalogue[language][kind];
  return { subject: fill(subject, params, language), text: fill(text, params, language) };
};
