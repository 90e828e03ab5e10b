import type { Mark } from '../access/mark.ts';
import type { CellRole } from '../access/roles.ts';
import type { Trio } from '../cells/registration.ts';
import { isRestricted } from '../members/legal-basis.ts';
import type { Member } from '../members/member.ts';
import type { InvitationFacts, Mandate } from './invitation.ts';

/** A clearance without a day of its end holds until it is said to be no longer valid. */
const openEnd = '9999-12-31';

/** On what a member may be told of a case: the own legal basis and, for police, the clearance that the cell recorded. */
export const mandateOf = ({ role, entity, legalBasis }: Pick<Member, 'role' | 'entity' | 'legalBasis'>, trio: Trio): Mandate => {
  const { clearance } = trio.chiefOfCorps;
  return {
    ...(entity !== undefined && { entity }),
    ...(legalBasis !== undefined && { legalBasis }),
    ...(role === 'police' && clearance.valid && { clearedUntil: clearance.expiresOn ?? openEnd }),
  };
};

type Called = { readonly role: CellRole; readonly mandate: Mandate };

/** True for a partner whose legal basis is not in force on a day: no secrets then. */
export const isRestrictedOn = ({ role, mandate }: Called, date: string): boolean => isRestricted({ role, ...mandate }, date);

/** What a mandate takes away on a day: secrets from who has no legal basis, everything said from police without clearance. */
export const marksOf = ({ role, mandate }: Pick<InvitationFacts, 'role' | 'mandate'>, date: string): readonly Mark[] => [
  ...(isRestrictedOn({ role, mandate }, date) ? (['restricted'] as const) : []),
  ...(role === 'police' && (mandate.clearedUntil ?? '') < date ? (['clearanceMissing'] as const) : []),
];
