import type { registrations } from '../../shared/contract/registrations.ts';
import { claimInvitation, stateNone as stateNoneOn } from '../../shared/domain/municipalities/onboarding.ts';
import type { Handles } from '../runtime/context.ts';

export const stateNone: Handles<typeof registrations, 'stateNone'> = async ({ body }, { data, save, today, now }) => {
  const onboarding = await data.onboarding.get();
  const claimed = claimInvitation(onboarding?.value, now);
  if (!claimed.ok) return claimed;
  const stated = stateNoneOn(claimed.value, body.on, today);
  return stated.ok ? save([data.onboarding.change(onboarding, stated.value)], undefined) : stated;
};
