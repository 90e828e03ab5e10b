import type { registrations } from '../../shared/contract/registrations.ts';
import { checkExtent } from '../../shared/domain/cells/extent.ts';
import { saveSteps } from '../../shared/domain/cells/registration.ts';
import { move } from '../../shared/domain/municipalities/onboarding.ts';
import { problem } from '../../shared/problems.ts';
import type { Handles } from '../runtime/context.ts';

export const save: Handles<typeof registrations, 'save'> = async ({ body, version }, context) => {
  const { data, today, now } = context;
  const [draft, onboarding] = await Promise.all([data.drafts.get(), data.onboarding.get()]);
  if (draft === undefined || onboarding === undefined) return problem('registration-absent');
  if (draft.version !== version) return problem('edit-conflict');
  const allowed = checkExtent(data.nis, body.form, today);
  if (!allowed.ok) return allowed;
  const saved = saveSteps(draft.value, body, today);
  if (!saved.ok) return saved;
  const moved = move(onboarding.value, 'register', now);
  const changed = moved === onboarding.value ? [] : [data.onboarding.change(onboarding, moved)];
  return context.save([data.drafts.change(draft, saved.value), ...changed], saved.value, version + 1);
};
