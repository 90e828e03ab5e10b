import { totpAddress } from '../totp.ts';
import { attribute, html, type Html } from './html.ts';
import type { Shown } from './pages.ts';
import { word, type PageLanguage } from './words.ts';

export type Question = { readonly title: string; readonly fields: Html };

type Field = {
  readonly name: string;
  readonly label: string;
  readonly type: 'email' | 'password' | 'text';
  readonly autocomplete: string;
  readonly value?: string;
  readonly hint?: Html;
};

const field = ({ refusal }: Shown, { name, label, type, autocomplete, value = '', hint }: Field): Html => {
  const described = [...(hint === undefined ? [] : ['hint']), ...(refusal === undefined ? [] : ['error'])].join(' ');
  const attributes = [
    attribute('inputmode', type === 'text' ? 'numeric' : ''),
    attribute('value', value),
    attribute('aria-describedby', described),
    attribute('aria-invalid', refusal === undefined ? '' : 'true'),
  ];
  return html`<label for="${name}">${label}</label>
    ${hint === undefined ? '' : html`<p id="hint">${hint}</p>`}
    <input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" required ${attributes} />`;
};

const policyHint = ({ pool, language }: Shown): Html => {
  const { passwordPolicy } = pool.definition;
  const rules = (['requireLowercase', 'requireUppercase', 'requireNumbers', 'requireSymbols'] as const).filter(
    (rule) => passwordPolicy[rule],
  );
  const kinds = new Intl.ListFormat(language).format(rules.map((rule) => word(language, rule)));
  const text = word(language, 'policy')
    .replace('{length}', String(passwordPolicy.minimumLength))
    .replace('{kinds}', kinds === '' ? word(language, 'anyKind') : kinds);
  return html`${text}`;
};

const codeField = (shown: Shown): Html =>
  field(shown, { name: 'code', label: word(shown.language, 'code'), type: 'text', autocomplete: 'one-time-code' });

const setUpFields = (shown: Shown): Html => {
  const { pool, page, language } = shown;
  const secret = page.secret ?? '';
  const spaced = secret.replaceAll(/(.{4})(?=.)/g, '$1 ');
  const who = pool.users.get(pool.challenges.get(page.session)?.sub ?? '')?.attributes.email ?? '';
  const address = totpAddress(secret, pool.definition.name, who);
  return html`<p>${word(language, 'secret')}</p>
    <code>${spaced}</code>
    <p><a href="${address}">${word(language, 'openApp')}</a></p>
    ${codeField(shown)}`;
};

const passwordFields = (shown: Shown, language: PageLanguage): Html =>
  html`${field(shown, {
    name: 'username',
    label: word(language, 'email'),
    type: 'email',
    autocomplete: 'username',
    value: shown.username ?? '',
  })}
  ${field(shown, { name: 'password', label: word(language, 'password'), type: 'password', autocomplete: 'current-password' })}`;

/** What the page asks at the step the sign-in waits at. */
export const questionFor = (shown: Shown): Question => {
  const { language, page } = shown;
  if (page.step === 'PASSWORD') return { title: word(language, 'signIn'), fields: passwordFields(shown, language) };
  if (page.step === 'SOFTWARE_TOKEN_MFA') return { title: word(language, 'giveCode'), fields: codeField(shown) };
  if (page.step === 'MFA_SETUP') return { title: word(language, 'setUp'), fields: setUpFields(shown) };
  const fields = field(shown, {
    name: 'newPassword',
    label: word(language, 'newPassword'),
    type: 'password',
    autocomplete: 'new-password',
    hint: policyHint(shown),
  });
  return { title: word(language, 'chooseNew'), fields };
};
