import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { type Clearance, endedOn } from './clearance.ts';
import { mandateOf, type Member, type PersonMemberships } from './member.ts';

/** On what a member may be told: of a partner whose service it is and by which text, of the police the clearance that was checked. */
export type MandateTerms = Partial<Pick<Member, 'entity' | 'legalBasis'>> & { readonly clearance?: Clearance | undefined };

type Kept = { readonly member: Member; readonly person: PersonMemberships };

/**
 * Records on what a member may be told from now on, in place of what was recorded before; what is left out is no longer so.
 * The member and their place say the same. Refuses `clearance-expired` for one said to be valid whose last day has passed.
 */
export const changeMandate = (
  { member, person }: Kept,
  { entity, legalBasis, clearance }: MandateTerms,
  today: string,
): Result<Kept, 'clearance-expired'> => {
  const date = endedOn(clearance, today);
  if (date !== undefined) return problem('clearance-expired', { date });
  const { entity: _, legalBasis: __, clearance: ___, ...lasting } = member;
  const changed = {
    ...lasting,
    ...(entity !== undefined && { entity }),
    ...(legalBasis !== undefined && { legalBasis }),
    ...(clearance !== undefined && { clearance: { ...clearance, checkedOn: today } }),
  };
  const memberships = person.memberships.map((membership) =>
    membership.scope === 'municipality' && membership.membershipId === member.memberId
      ? { ...membership, mandate: mandateOf(changed) }
      : membership,
  );
  return ok({ member: changed, person: { ...person, memberships } });
};
