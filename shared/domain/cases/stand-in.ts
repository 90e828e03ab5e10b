import type { Attendee } from '../members/attendee.ts';
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

/**
 * For whom of those who took part somebody else answers: for who has no place in the cell any more. Who sits in their seat now, of
 * the same role and municipality and following the case, answers for them; while nobody does, the mayor of the case, who
 * invites to it (law of 30 July 2018, art. 3). An agreement given before they left stands; an objection does too, until who
 * answers for them takes it back, so that nobody gets past it by ending a membership (docs/adr/0029-who-left.md).
 */
export const standsInFor = (
  { memberId: asks }: Somebody,
  sheet: Sheet,
  { parts, table }: { readonly parts: CaseParts; readonly table: Table },
): readonly Attendee[] => {
  const followers = followersOf(parts, table);
  const answerersFor = ({ role, nis }: Attendee): readonly Somebody[] => {
    const inSeat = followers.filter((one) => one.role === role && one.nis === nis);
    return inSeat.length > 0 ? inSeat : followers.filter((one) => one.role === 'mayor' && one.nis === parts.root.residence);
  };
  return sheet.participants.filter(
    (one) => !hasPlace(one.memberId, table) && waitsFor(sheet, one.memberId) && answerersFor(one).some(({ memberId }) => memberId === asks),
  );
};
