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

/**
 * Asked by the user pool for each mail of its own (custom message trigger): the words, in the language the person reads.
 * `url` is the portal's address. An account without a known language reads Dutch; a message of which we know nothing is
 * left to the pool.
 */
export const accountMail =
  ({ url }: { readonly url: string }) =>
  async <E extends MessageEvent>(event: E): Promise<E> => {
    const notice = notices[event.triggerSource];
    if (notice === undefined) return event;
    const { userAttributes, usernameParameter, codeParameter: code } = event.request;
    const language = Language.catch('nl').parse(userAttributes['locale']);
    const { subject, text } = accountWords(notice, language, { url, username: usernameParameter ?? userAttributes['email'] ?? '', code });
    return { ...event, response: { ...event.response, emailSubject: subject, emailMessage: html(text) } };
  };
