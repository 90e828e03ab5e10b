import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import type { Member } from './member.ts';

type Found = { readonly value: Member };

const coordinates = ({ role, validFrom, validTo }: Member, today: string): boolean =>
  role === 'coordinator' && validFrom <= today && (validTo === undefined || validTo >= today);

/**
 * Takes a member out of the list. Answers the coordinator who stays, whom the transaction must hold still when a
 * coordinator leaves. Refuses `member-unknown`, and `last-coordinator` when nobody else in force could keep the cell.
 */
export const removeMember = <Item extends Found>(
  members: readonly Item[],
  { memberId, today }: { readonly memberId: string; readonly today: string },
): Result<{ readonly leaving: Item; readonly staying?: Item }, 'member-unknown' | 'last-coordinator'> => {
  const leaving = members.find(({ value }) => value.memberId === memberId);
  if (leaving === undefined) return problem('member-unknown');
  if (!coordinates(leaving.value, today)) return ok({ leaving });
  const staying = members.find((member) => member !== leaving && coordinates(member.value, today));
  return staying === undefined ? problem('last-coordinator') : ok({ leaving, staying });
};
