import type { memberships } from '../../shared/contract/memberships.ts';
import { isInForce } from '../../shared/domain/members/member.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const switchTo: Handles<typeof memberships, 'switch'> = async ({ body: { membershipId } }, { data, save, today }) => {
  const found = await data.memberships.get();
  const chosen = found?.value.memberships.find((membership) => membership.membershipId === membershipId);
  if (found === undefined || chosen === undefined || !isInForce(chosen, today)) return problem('membership-unknown');
  if (found.value.activeId === membershipId) return ok(chosen);
  return save([data.memberships.change(found, { ...found.value, activeId: membershipId })], chosen);
};
