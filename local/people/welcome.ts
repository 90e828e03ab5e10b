import { TenantId } from '../../shared/domain/tenants.ts';
import type { Platform } from '../platform.ts';
import { demonstrationPassword, demonstrationPeople } from './demonstration.ts';

const column = (text: string, width: number): string => text.padEnd(width);

/** What a person sees when everything runs: the addresses. */
export const welcome = ({ tenants, portals, deskUrl }: Pick<Platform, 'tenants' | 'portals' | 'deskUrl'>, seconds: number): string =>
  [
    `The platform runs (ready in ${seconds.toFixed(1)} s). Ctrl-C stops everything; the data is kept.`,
    '',
    ...TenantId.options.map((id) => `  ${column(id, 10)} ${portals[id]}   API ${tenants[id].url}/v1`),
    `  ${column('mail', 10)} ${deskUrl}/inbox`,
    `  ${column('people', 10)} ${deskUrl}/people   (with the code that each one's authenticator app shows now)`,
  ].join('\n');

/** Whom one can sign in as. */
export const whomToBe: string = [
  '',
  `Invented people, who work with invented cells. Everybody's password is ${demonstrationPassword}`,
  '',
  ...demonstrationPeople.map(
    ({ email, name, tenant, language }) => `  ${column(email, 46)} ${column(name, 38)} ${column(tenant, 9)} ${language}`,
  ),
].join('\n');
