import type { invitationRequests } from '../../shared/contract/municipalities.ts';
import { settleRequest } from '../../shared/domain/municipalities/request.ts';
import { problem } from '../../shared/problems.ts';
import type { Handles } from '../runtime/context.ts';

type Settle = Handles<typeof invitationRequests, 'verify' | 'dismiss'>;

/** What the answer means for the municipality's state, the stream brings to its record. */
const settling =
  (state: 'verified' | 'dismissed'): Settle =>
  async ({ params }, { data, save }) => {
    const found = await data.requests.get(params.requestId);
    if (found === undefined) return problem('request-unknown');
    const settled = settleRequest(found.value, state);
    return settled.ok ? save([data.requests.change(found, settled.value)], settled.value) : settled;
  };

export const verify = settling('verified');
export const dismiss = settling('dismissed');
