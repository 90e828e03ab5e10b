import type { BaseCustomMessageTriggerEvent } from 'aws-lambda';
import { Language } from '../../shared/domain/tenants.ts';
import type { AccountNotice } from '../../shared/i18n/notices/notice.ts';
import { accountWords } from '../../shared/i18n/notices/notice-words.ts';

type MessageEvent = Pick<BaseCustomMessageTriggerEvent<string>, 'triggerSource' | 'request' | 'response'>;

const notices: Readonly<Record<string, AccountNotice>> = {
  CustomMessage_AdminCreateUser: 'accountCreated',
  CustomMessage_ForgotPassword: 'passwordForgotten',
};

// the pool's pattern for a message may take the narrow space before a French colon for no space at all
const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\u202F': '&#8239;' };

/** The user pool sends what it gets as HTML. */
const html = (text: string): string => text.replaceAll(/[&<>\u202F]/g, (sign) => signs[sign] ?? '').replaceAll('\n', '<br/>');

/** What whoever asked for the mail said, else what the account says (`fr-BE` is French), else what is read there first. */
const languageFor = ({ clientMetadata, userAttributes }: MessageEvent['request'], otherwise: Language): Language =>
  Language.catch(otherwise).parse(clientMetadata?.['language'] ?? userAttributes['locale']?.split('-')[0]);

/**
 * Asked by the user pool for each mail of its own (custom message trigger): the words, in the language the person reads.
 * `url` is the portal's address, `language` what a person reads of whom nothing is known. A message of which we know
 * nothing is left to the pool.
 */
export const accountMail =
  (place: { readonly url: string; readonly language: Language }) =>
  async <E extends MessageEvent>(event: E): Promise<E> => {
    const notice = notices[event.triggerSource];
    if (notice === undefined) return event;
    const { userAttributes, usernameParameter, codeParameter: code } = event.request;
    const username = usernameParameter ?? userAttributes['email'] ?? '';
    const { subject, text } = accountWords(notice, languageFor(event.request, place.language), { url: place.url, username, code });
    return { ...event, response: { ...event.response, emailSubject: subject, emailMessage: html(text) } };
  };
