import type { Attendee, Seat } from '../members/attendee.ts';
import type { CaseFacts } from './case.ts';
import type { CaseParts } from './case-parts.ts';
import type { Feedback } from './feedback.ts';
import { followersOf, hasPlace, type Table } from './followers.ts';

type Sheet = Pick<Feedback, 'participants' | 'answers' | 'state'>;
type Somebody = { readonly memberId: string };

/** Whether a sheet waits for an answer of one of its participants: while it runs one who has not agreed, once it is stopped one who objected. */
const waitsFor = ({ answers, state }: Sheet, memberId: string): boolean => {
  const given = answers.find((one) => one.memberId === memberId);
  if (state === 'handed') return false;
  return state === 'stopped' ? given?.agrees === false : given?.agrees !== true;
};

type Following<One> = {
  readonly followers: readonly One[];
  readonly facts: Pick<CaseFacts, 'residence' | 'recusals'>;
  readonly table: Table;
};

/**
 * Who answers for somebody who has no place in the cell any more, or stepped aside: who sits in their seat now, of the same role and
 * municipality and following the case; while nobody does, the mayor of the case, who invites to it (law of 30 July 2018,
 * art. 3). Nobody for who has a place.
 */
export const answerersFor = <One extends Seat>(
  { memberId, role, nis }: Seat,
  { followers, facts, table }: Following<One>,
): readonly One[] => {
  if (hasPlace(memberId, facts, table)) return [];
  const inSeat = followers.filter((one) => one.role === role && one.nis === nis);
  return inSeat.length > 0 ? inSeat : followers.filter((one) => one.role === 'mayor' && one.nis === facts.residence);
};

type Around = { readonly parts: CaseParts; readonly table: Table };

/**
 * Who answers for those of a sheet's participants who left, or did. An agreement given before they left stands; an objection
 * does too, until who answers for them takes it back, so that nobody gets past it by ending a membership
 * (docs/adr/0029-who-left.md).
 */
export const answeredFor = (sheet: Sheet, { parts, table }: Around): readonly { readonly memberId: string; readonly by: Attendee[] }[] => {
  const following = { followers: followersOf(parts, table), facts: parts.root, table };
  return sheet.participants.flatMap((one) => {
    const { memberId } = one;
    const given = sheet.answers.find((answer) => answer.memberId === memberId)?.by;
    const did = following.followers.filter((follower) => follower.memberId === given);
    const by = waitsFor(sheet, memberId) ? answerersFor(one, following) : did;
    return by.length === 0 ? [] : [{ memberId, by: [...by] }];
  });
};

/** For whom of those who took part somebody else answers now. */
export const standsInFor = ({ memberId: asks }: Somebody, sheet: Sheet, around: Around): readonly Attendee[] => {
  const answered = answeredFor(sheet, around).filter(({ by }) => by.some(({ memberId }) => memberId === asks));
  return sheet.participants.filter(({ memberId }) => waitsFor(sheet, memberId) && answered.some((one) => one.memberId === memberId));
};
