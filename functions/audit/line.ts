import type { audit } from '../../shared/contract/audit.ts';
import type { Answer } from '../../shared/contract/route.ts';
import type { CellPrincipal } from '../../shared/domain/access/principal.ts';
import type { AuditEntry } from '../../shared/domain/audit/entry.ts';

type Line = Answer<(typeof audit)['routes']['list']>['items'][number];
type Members = readonly { readonly memberId: string; readonly sub: string; readonly name: string }[];

const ofReporter = ['signalsReport', 'signalsWithdraw'];

/**
 * Whether an entry says to somebody who brought a signal: who reports, takes back, or looks at a signal without leading the
 * intake is its reporter. A mayor must ask for that (`signals.readReporter`), so their log leaves it out; the data protection
 * officer's and each one's own are whole, for the officer answers for who knew what (product.md: access log in full).
 */
export const namesReporter = (
  { role: asks, sub: self }: Pick<CellPrincipal, 'role' | 'sub'>,
  { action, role, sub }: AuditEntry,
): boolean => {
  if (asks === 'dataProtectionOfficer' || sub === self || !action.startsWith('signals')) return false;
  return ofReporter.includes(action) || (role !== 'mayor' && role !== 'coordinator');
};

const whoOf = (members: Members, { role, membershipId, sub }: AuditEntry) => {
  const member = members.find(({ memberId }) => memberId === membershipId) ?? members.find((each) => each.sub === sub);
  const memberId = membershipId ?? member?.memberId;
  return { role, ...(memberId !== undefined && { memberId }), ...(member && { name: member.name }) };
};

/** An entry as somebody reads it: the member's name while they are one, and never the account. */
export const lineOf = (members: Members, entry: AuditEntry, asks: Pick<CellPrincipal, 'role' | 'sub'>): Line => {
  const { at, action, purpose, rule, outcome, about, breakGlassId, touched } = entry;
  const line = { at, action, purpose, rule, outcome, about, breakGlassId, changes: touched !== undefined };
  return namesReporter(asks, entry) ? line : { ...line, ...whoOf(members, entry) };
};
