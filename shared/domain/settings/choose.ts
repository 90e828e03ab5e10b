import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { checkOverride, type OverrideRequest } from './check-override.ts';
import { type Overrides, withOverride } from './overrides.ts';
import type { Override } from './parameter.ts';

type Refusal = 'parameter-unknown' | 'parameter-not-yours' | 'parameter-out-of-bounds' | 'date-in-past';

/**
 * A region or cell sets a value for itself from today or a later day on. Refuses as `checkOverride` does, and a day
 * gone by with `date-in-past`: what held then was relied on.
 */
export const choose = (
  request: OverrideRequest,
  { own = { overrides: [] }, today }: { readonly own: Overrides | undefined; readonly today: string },
): Result<{ readonly override: Override; readonly own: Overrides }, Refusal> => {
  const checked = checkOverride(request);
  if (!checked.ok) return checked;
  if (request.validFrom < today) return problem('date-in-past', { date: request.validFrom });
  return ok({ override: checked.value, own: withOverride(own, checked.value, today) });
};
