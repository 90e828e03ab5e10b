import { totpCode, totpStep } from '../cognito/totp.ts';
import { escaped, page } from '../inbox/pages.ts';
import { type DemonstrationPerson, demonstrationPassword, demonstrationPeople } from './demonstration.ts';
import type { Memory } from './memory.ts';

const shown = (memory: Memory, { email, name, tenant, role, language }: DemonstrationPerson, now: Date) => {
  const { totpSecret } = memory.of(email);
  return {
    name,
    tenant,
    role,
    language,
    email,
    password: demonstrationPassword,
    ...(totpSecret === undefined ? {} : { totpSecret, code: totpCode(totpSecret, totpStep(now)) }),
  };
};

const entry = ({
  name,
  tenant,
  email,
  code = 'not yet',
  totpSecret = '',
}: ReturnType<typeof shown>): string => `<article><h2>${escaped(name)}</h2>
<dl><dt>Tenant</dt><dd>${tenant}</dd><dt>Address</dt><dd><code>${escaped(email)}</code></dd><dt>Code now</dt><dd><code>${code}</code></dd><dt>Secret for an authenticator app</dt><dd><code>${totpSecret}</code></dd></dl></article>`;

/** Whom one can sign in as, with the code their authenticator app shows at this moment. */
export const peoplePage = (memory: Memory, now: Date): { readonly html: string; readonly json: object } => {
  const people = demonstrationPeople.map((person) => shown(memory, person, now));
  const seconds = 30 - (Math.floor(now.getTime() / 1000) % 30);
  const intro = `<p>Invented people, on this machine only. Everybody's password is <code>${demonstrationPassword}</code>. The codes hold for ${seconds} more seconds: load this page again for the next ones. A code works once.</p>`;
  return { html: page('People to sign in as', `${intro}${people.map(entry).join('\n')}`), json: { items: people, secondsLeft: seconds } };
};
