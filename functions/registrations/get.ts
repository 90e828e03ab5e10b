import type { registrations } from '../../shared/contract/registrations.ts';
import { partnersWithoutBasis } from '../../shared/domain/cells/partners-without-basis.ts';
import { coveredBy, missingSteps, type Registration } from '../../shared/domain/cells/registration.ts';
import { reminderOf } from '../../shared/domain/cells/reminder.ts';
import { isSignatureFor, unsigned } from '../../shared/domain/cells/signature.ts';
import { shownNotice } from '../../shared/domain/register-changes/sign-change.ts';
import { ok } from '../../shared/result.ts';
import type { Handles, RegistrationFile } from '../runtime/context.ts';
import { requiredDeclarations } from './required.ts';

const progressOf = (draft: Registration | undefined, { signatures, signed }: RegistrationFile, required: readonly string[]) => {
  if (draft === undefined) return { missing: [], covers: [], signatures: [], unsigned: [], withoutBasis: [] };
  const covers = coveredBy(draft.nis, draft.form);
  const current = [...signatures, ...signed]
    .map(({ value }) => value)
    .filter((signature) => isSignatureFor(signature, draft.cellId, covers));
  const waiting = unsigned(covers, draft.cellId, current);
  return {
    draft,
    missing: [...missingSteps(draft, required), ...(waiting.length > 0 ? (['signatures'] as const) : [])],
    covers: [...covers],
    signatures: current.map(({ nis, signedAt }) => ({ nis, signedAt })),
    unsigned: [...waiting],
    withoutBasis: partnersWithoutBasis(draft.partners).map(({ organisation }) => organisation),
  };
};

export const get: Handles<typeof registrations, 'get'> = async (_, context) => {
  const [file, onboarding, required] = await Promise.all([
    context.data.registrationFile(),
    context.data.onboarding.get(),
    requiredDeclarations(context),
  ]);
  const reminder = reminderOf(file.draft?.value, file.reminder?.value);
  const coverage = onboarding?.value.coverage;
  const answer = {
    state: onboarding?.value.state ?? ('inRegister' as const),
    ...(coverage && { coverage: { status: coverage.status, validFrom: coverage.validFrom } }),
    ...progressOf(file.draft?.value, file, required),
    proposals: file.proposals.map(({ value }) => value),
    ownSignatures: file.signatures.map(({ value: { cellId, covers, signedAt } }) => ({ cellId, covers, signedAt })),
    joinRequests: file.joinRequests.map(({ value }) => value),
    changes: file.changes.map(({ value }) => shownNotice(value)),
    ...(reminder && { remindedAt: reminder.remindedAt, remindAgainOn: reminder.remindAgainOn }),
  };
  return { ...ok(answer), ...(file.draft && { version: file.draft.version }) };
};
