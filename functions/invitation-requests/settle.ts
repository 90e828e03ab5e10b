import type { invitationRequests } from '../../shared/contract/municipalities.ts';
import { move } from '../../shared/domain/municipalities/onboarding.ts';
import { settleRequest } from '../../shared/domain/municipalities/request.ts';
import { problem } from '../../shared/problems.ts';
import type { Handles } from '../runtime/context.ts';

export const verify: Handles<typeof invitationRequests, 'verify'> = async ({ params }, { data, save }) => {
  const found = await data.requests.get(params.requestId);
  if (found === undefined) return problem('request-unknown');
  const settled = settleRequest(found.value, 'verified');
  return settled.ok ? save([data.requests.change(found, settled.value)], settled.value) : settled;
};

/** A municipality whose request is set aside is again merely in the register. */
export const dismiss: Handles<typeof invitationRequests, 'dismiss'> = async ({ params }, { data, save, municipality, now }) => {
  const found = await data.requests.get(params.requestId);
  if (found === undefined) return problem('request-unknown');
  const settled = settleRequest(found.value, 'dismissed');
  if (!settled.ok) return settled;
  const opened = municipality(found.value.nis);
  const onboarding = opened.ok ? await opened.value.data.onboarding.get() : undefined;
  const back = opened.ok && onboarding !== undefined ? [opened.value.data.onboarding.change(onboarding, move(onboarding.value, 'dismiss', now))] : [];
  return save([data.requests.change(found, settled.value), ...back], settled.value);
};
