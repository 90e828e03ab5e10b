import type { members } from '../../shared/contract/members.ts';
import { problem } from '../../shared/problems.ts';
import type { Handles } from '../runtime/context.ts';
import { shown } from './shown.ts';

export const renewAccess: Handles<typeof members, 'renewAccess'> = async (
  { params: { memberId } },
  { accounts, data, now, save, today },
) => {
  const found = await data.members.get(memberId);
  if (found === undefined) return problem('member-unknown');
  if (!(await accounts.renew(found.value.email))) return problem('account-in-use');
  const renewed = { ...found.value, accessRenewedAt: now };
  return save([data.members.change(found, renewed)], shown(renewed, today));
};
