import { decide } from '../../shared/domain/access/decide.ts';
import type { CaseParts } from '../../shared/domain/cases/case-parts.ts';
import { outlineOf } from '../../shared/domain/cases/case-parts.ts';
import type { Consultation } from '../../shared/domain/cases/consultation.ts';
import type { Secrecy } from '../../shared/domain/cases/contribution.ts';
import { kindOfSecrecy } from '../../shared/domain/cases/contribute.ts';
import { hasPlace } from '../../shared/domain/cases/followers.ts';
import { situationOf } from '../../shared/domain/cases/situation.ts';
import { relationTo } from '../../shared/domain/cases/standing.ts';
import type { Rostered } from '../../shared/domain/meetings/seats.ts';
import type { Attendee } from '../../shared/domain/members/attendee.ts';
import { mandateOf } from '../../shared/domain/members/member.ts';

type At = {
  readonly parts: CaseParts;
  readonly consultation: Consultation;
  readonly seat: string;
  readonly members: readonly Rostered[];
  readonly today: string;
};

/** Whether the decision table lets somebody called to a consultation hear a contribution of this secrecy, on the mandate they have now. */
const hears = ({ parts, consultation, seat, members, today }: At, who: Attendee, secrecy: Secrecy): boolean => {
  const member = members.find(({ memberId }) => memberId === who.memberId);
  const asker = { ...who, mandate: member === undefined ? {} : mandateOf(member) };
  const outline = { ...outlineOf(parts, seat), consultations: [consultation] };
  const situation = situationOf(asker, outline, { today, purpose: 'caseConsultation' });
  return decide({ ...situation, action: 'contributions.read', information: kindOfSecrecy[secrecy] }).permit;
};

/** Whether somebody who was called to a consultation still sits there: their place in the cell, or the call, may have ended since. */
const isThere = ({ parts, ...table }: At, who: Attendee): boolean =>
  hasPlace(who.memberId, parts.root, table) && relationTo(who, outlineOf(parts, table.seat)) !== 'none';

/** Who of those called to a consultation, its author and who left aside, would see a contribution of this secrecy, and who would not. */
export const audienceOf = (
  at: At,
  { called, secrecy, author }: { readonly called: readonly Attendee[]; readonly secrecy: Secrecy; readonly author: string },
) => {
  const others = called.filter((who) => who.memberId !== author && isThere(at, who));
  const sees = others.filter((who) => hears(at, who, secrecy));
  return { sees, not: others.filter((who) => !sees.includes(who)) };
};
