import type { members } from '../../shared/contract/members.ts';
import type { Answer } from '../../shared/contract/route.ts';
import type { CellRole } from '../../shared/domain/access/roles.ts';
import { isRestricted } from '../../shared/domain/members/legal-basis.ts';
import { isClearedOn } from '../../shared/domain/members/mandate-marks.ts';
import { mandateOf, type Member } from '../../shared/domain/members/member.ts';

/** A member as somebody of the cell sees it: of a clearance the mayor sees all, others whether it holds (product.md, matrix). The sub stays inside. */
export const shown = (
  { sub, clearance, ...member }: Member,
  reader: CellRole,
  today: string,
): Answer<(typeof members)['routes']['add']> => {
  const { role } = member;
  const mandate = mandateOf({ ...member, clearance });
  return {
    ...member,
    restricted: isRestricted(member, today),
    ...(role === 'police' && { cleared: isClearedOn({ role, mandate }, today) }),
    ...(reader === 'mayor' && clearance !== undefined && { clearance }),
  };
};
