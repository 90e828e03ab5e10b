import type { memberships } from '../../shared/contract/memberships.ts';
import { activeMembership } from '../../shared/domain/members/member.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const list: Handles<typeof memberships, 'list'> = async (_, { data, today }) => {
  const found = await data.memberships.get();
  const active = found && activeMembership(found.value, today);
  return ok({ items: found?.value.memberships ?? [], ...(active && { activeId: active.membershipId }) });
};
