import type { CellPrincipal } from '../access/principal.ts';
import type { CellRole } from '../access/roles.ts';
import type { CaseRelation, CaseStanding } from '../access/case-standing.ts';
import type { Mandate } from '../members/mandate.ts';
import type { CaseFacts } from './case.ts';
import { type ConsultationFacts, isOpenFor } from './consultation.ts';
import type { InvitationFacts } from './invitation.ts';

/** A member of the cell, whatever they may be told. */
type Somebody = { readonly memberId: string; readonly nis: string; readonly role: CellRole };

/** Who asks, as a member of the cell, on the mandate they have now. `sub`: the person, who may have other places there. */
export type Asker = Somebody & { readonly sub: string; readonly mandate: Mandate };

/** The member a request comes from. */
export const askerOf = ({ membershipId, sub, nis, role, mandate }: CellPrincipal): Asker => ({
  memberId: membershipId,
  sub,
  nis,
  role,
  mandate,
});

/** What a case's facts say that decides who may see what of it. */
export type CaseOutline = {
  readonly facts: Pick<CaseFacts, 'state' | 'residence' | 'managerId' | 'locksAfter'>;
  readonly seat: string;
  readonly invitations: readonly Pick<InvitationFacts, 'memberId' | 'state'>[];
  readonly consultations: readonly Pick<ConsultationFacts, 'state' | 'invited' | 'opensOn' | 'opensUntil'>[];
  /** Authors of contributions that stand. */
  readonly contributors: readonly string[];
};

const coordinates = ({ role, nis }: Somebody, { facts, seat }: CaseOutline): boolean =>
  role === 'coordinator' && (nis === seat || nis === facts.residence);

/**
 * What somebody is to a case. In a joint cell a mayor chairs the cases of own residents, and the coordinators of the seat
 * and of the person's municipality keep it; others stand where an invitation put them (product.md, conditions of the matrix).
 */
export const relationTo = (asker: Somebody, outline: CaseOutline): CaseRelation => {
  const { facts, invitations, contributors } = outline;
  if (asker.role === 'mayor' && asker.nis === facts.residence) return 'chair';
  if (coordinates(asker, outline)) return 'coordinator';
  const invitation = invitations.find(({ memberId }) => memberId === asker.memberId);
  if (invitation?.state !== 'invited' && invitation?.state !== 'accepted') return 'none';
  if (facts.managerId === asker.memberId) return 'caseManager';
  return contributors.includes(asker.memberId) ? 'contributor' : 'invited';
};

/** Where a case stands for somebody on a day: what is convened is open only to who is called to it, from so many days before it meets, and falls back when the review term is over. */
export const standingFor = (
  { memberId }: Pick<Somebody, 'memberId'>,
  { facts, consultations }: CaseOutline,
  today: string,
): CaseStanding => {
  if (facts.state !== 'listed') return facts.state;
  if (today > facts.locksAfter) return 'locked';
  const own = consultations.filter((one) => isOpenFor(one, memberId, today));
  if (own.some(({ state }) => state === 'convened')) return 'convened';
  if (own.some(({ state }) => state === 'held')) return 'inReview';
  return consultations.some(({ state }) => state === 'held') ? 'followed' : 'listed';
};

/** What somebody is to a signal: what they will be to the case it may become. */
export const relationToSignal = (asker: Somebody, { residence }: Pick<CaseFacts, 'residence'>, seat: string): CaseRelation =>
  relationTo(asker, {
    facts: { state: 'listed', residence, locksAfter: '9999-12-31' },
    seat,
    invitations: [],
    consultations: [],
    contributors: [],
  });
