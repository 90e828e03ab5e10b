import type { members } from '../../shared/contract/members.ts';
import type { Answer } from '../../shared/contract/route.ts';
import { isRestricted } from '../../shared/domain/members/legal-basis.ts';
import type { Member } from '../../shared/domain/members/member.ts';

/** A member as the cell sees it; the sub stays inside. */
export const shown = ({ sub, ...member }: Member, today: string): Answer<(typeof members)['routes']['add']> => ({
  ...member,
  restricted: isRestricted(member, today),
});
