import type { registrations } from '../../shared/contract/registrations.ts';
import { coveredNow, statusOf } from '../../shared/domain/cells/cell.ts';
import { coverMunicipality } from '../../shared/domain/cells/cover-municipality.ts';
import { declareCell } from '../../shared/domain/cells/declare.ts';
import { isSignatureFor, type Signature } from '../../shared/domain/cells/signature.ts';
import { problem } from '../../shared/problems.ts';
import type { Handles } from '../runtime/context.ts';
import { requiredDeclarations } from './required.ts';

export const declare: Handles<typeof registrations, 'declare'> = async (_, context) => {
  const { data, save, today, now } = context;
  const [file, onboarding, required] = await Promise.all([data.registrationFile(), data.onboarding.get(), requiredDeclarations(context)]);
  if (file.draft === undefined || onboarding === undefined) return problem('registration-absent');
  const { draft } = file;
  const signatures = [...file.signatures, ...file.signed].map(({ value }) => value);
  const declared = declareCell({ registration: draft.value, signatures, required }, today);
  if (!declared.ok) return declared;
  if (onboarding.value.cell !== undefined) return problem('municipality-covered-elsewhere', { municipalities: data.nis });
  const cell = declared.value;
  const stands = ({ value }: { value: Signature }) => isSignatureFor(value, cell.cellId, coveredNow(cell));
  const writes = [
    ...file.signatures.filter(stands).map((signature) => data.signatures.keep(signature)),
    ...file.signed.filter(stands).map((signature) => data.signed.keep(signature)),
    data.cells.create(cell, cell.cellId),
    data.drafts.change(draft, { ...draft.value, closedOn: today }),
    data.onboarding.change(onboarding, coverMunicipality(onboarding.value, cell, now)),
  ];
  return save(writes, statusOf(cell));
};
