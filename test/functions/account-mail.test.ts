import { describe, expect, test } from 'vitest';
import { accountMail } from '../../functions/runtime/account-mail.ts';
import { Language } from '../../shared/domain/tenants.ts';
import { accountWords } from '../../shared/i18n/notices/notice-words.ts';

const url = 'https://flanders.ronde.example';
const write = accountMail({ url, language: 'de' });
const asked = (triggerSource: string, locale?: string): Parameters<typeof write>[0] => ({
  triggerSource,
  request: {
    userAttributes: { email: 'an@stad.example', ...(locale !== undefined && { locale }) },
    codeParameter: '{####}',
    linkParameter: '',
    usernameParameter: triggerSource === 'CustomMessage_AdminCreateUser' ? '{username}' : null,
  },
  response: { smsMessage: null, emailMessage: null, emailSubject: null },
});

// of the user pool, which takes no space for one but the plain ones
const allowed = /^[\p{L}\p{M}\p{S}\p{N}\p{P} ]+$/u;

describe('a mail of the user pool', () => {
  test.each(Language.options)('is written in the language of who gets it: %s', async (language) => {
    for (const [source, kind] of [
      ['CustomMessage_AdminCreateUser', 'accountCreated'],
      ['CustomMessage_ForgotPassword', 'passwordForgotten'],
    ] as const) {
      const { response } = await write(asked(source, language));
      const { subject, text } = accountWords(kind, language, { url, username: '{username}', code: '{####}' });
      expect(response.emailSubject).toBe(subject);
      expect(response.emailMessage?.replaceAll('<br/>', '\n').replaceAll('&#8239;', '\u202F')).toBe(text);
      expect(response.emailMessage).not.toContain('\n');
      for (const said of [response.emailSubject, response.emailMessage]) expect(said).toMatch(allowed);
    }
  });

  test('keeps the parameters the pool fills in, whatever it calls them', async () => {
    const event = asked('CustomMessage_AdminCreateUser', 'fr');
    const { response } = await write({ ...event, request: { ...event.request, codeParameter: '{code<1>}', usernameParameter: '{who}' } });
    expect(response.emailMessage).toContain('nom d’utilisateur&#8239;: {who}<br/>');
    expect(response.emailMessage).toContain('temporaire&#8239;: {code&lt;1&gt;}<br/>');
  });

  test.each(['xx', undefined])('is in the first language of the tenant where that of the account is %s', async (locale) => {
    const { response } = await write(asked('CustomMessage_AdminCreateUser', locale));
    expect(response.emailSubject).toBe('Ronde: Ihr Zugang zur Plattform');
  });

  test('is in the language that whoever asked for it said, which an account cannot be told', async () => {
    const event = asked('CustomMessage_AdminCreateUser', 'nl-BE');
    const inDutch = await write(event);
    const inFrench = await write({ ...event, request: { ...event.request, clientMetadata: { language: 'fr' } } });
    expect([inDutch, inFrench].map(({ response }) => response.emailSubject)).toEqual([
      'Ronde: uw toegang tot het platform',
      'Votre accès à la plateforme Ronde',
    ]);
  });

  test('is left to the pool where we have no words for it', async () => {
    const event = asked('CustomMessage_Authentication', 'nl');
    expect(await write(event)).toBe(event);
  });
});
