import type { members } from '../../shared/contract/members.ts';
import { withoutMembership } from '../../shared/domain/members/member.ts';
import { removeMember } from '../../shared/domain/members/remove-member.ts';
import type { Handles } from '../runtime/context.ts';

export const remove: Handles<typeof members, 'remove'> = async ({ params: { memberId } }, { accounts, data, personOf, save, today }) => {
  const removed = removeMember(await data.memberFile(), { memberId, today });
  if (!removed.ok) return removed;
  const { leaving, staying } = removed.value;
  const { sub, role } = leaving.value;
  const { memberships } = personOf(sub);
  const found = await memberships.get();
  const person = found && withoutMembership(found.value, memberId);
  // before the save, so that a failure in between can be repeated: signing out alone harms nobody
  await accounts.signOut(sub);
  if (!person?.memberships.some((membership) => membership.role === role)) await accounts.withdraw(sub, role);
  const writes = [
    data.members.remove(leaving),
    ...(staying ? [data.members.keep(staying)] : []),
    ...(person ? [memberships.change(found, person)] : []),
  ];
  return save(writes, undefined);
};
