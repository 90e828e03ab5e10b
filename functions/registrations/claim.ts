import type { registrations } from '../../shared/contract/registrations.ts';
import { claimInvitation } from '../../shared/domain/municipalities/onboarding.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const claim: Handles<typeof registrations, 'claim'> = async (_, { data, save, newId, now }) => {
  const [onboarding, draft] = await Promise.all([data.onboarding.get(), data.drafts.get()]);
  const claimed = claimInvitation(onboarding?.value, now);
  if (!claimed.ok) return claimed;
  if (draft === undefined && claimed.value.cell !== undefined)
    return problem('municipality-covered-elsewhere', { municipalities: data.nis });
  if (draft !== undefined && (draft.value.closedOn === undefined || claimed.value.cell !== undefined))
    return { ...ok(draft.value), version: draft.version };
  const opened = { cellId: newId('cell'), nis: data.nis, startedAt: now };
  const changed = claimed.value === onboarding?.value ? [] : [data.onboarding.change(onboarding, claimed.value)];
  return save([data.drafts.change(draft, opened), ...changed], opened, (draft?.version ?? 0) + 1);
};
