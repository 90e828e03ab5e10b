import type { Language } from '../../domain/tenants.ts';
import { fill } from '../fill.ts';
import { noticesDe } from './de.ts';
import { noticesEn } from './en.ts';
import { noticesFr } from './fr.ts';
import { noticesNl } from './nl.ts';
import type { AccountNotice, AppointmentNotice, Notice, NoticeKind } from './notice.ts';

/** Every mail in every language, as ICU messages. */
export const noticeCatalogue: Readonly<Record<Language, Readonly<Record<NoticeKind, Notice>>>> = {
  nl: noticesNl,
  fr: noticesFr,
  de: noticesDe,
  en: noticesEn,
};

const words = (kind: NoticeKind, language: Language, params: Readonly<Record<string, string>>): Notice => {
  const { subject, text } = noticeCatalogue[language][kind];
  return { subject: fill(subject, params, language), text: fill(text, params, language) };
};

/**
 * A mail that calls somebody to the platform, in their language, as plain text. Neutral: every subject is the same, and no
 * text says who or what it is about. `url` is the portal's address.
 */
export const appointmentWords = (kind: AppointmentNotice, language: Language, params: { readonly url: string }): Notice =>
  words(kind, language, params);

/**
 * A mail of the sign-in, in the recipient's language, as plain text. `username` and `code` are what stands for them until
 * the user pool sends it: nobody else ever holds a temporary password.
 */
export const accountWords = (
  kind: AccountNotice,
  language: Language,
  params: { readonly url: string; readonly username: string; readonly code: string },
): Notice => words(kind, language, params);
