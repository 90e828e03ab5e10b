import type { registrations } from '../../shared/contract/registrations.ts';
import { coveredBy, type Registration } from '../../shared/domain/cells/registration.ts';
import { type Proposal, signProposal } from '../../shared/domain/cells/signature.ts';
import type { Handles } from '../runtime/context.ts';

/** The own draft, read as what the own mayor is asked to sign. */
const ownProposal = (draft: Registration | undefined): Proposal | undefined => {
  if (draft?.form === undefined || draft.closedOn !== undefined) return undefined;
  const { cellId, nis, form, startedAt } = draft;
  return { cellId, seat: form.kind === 'joining' ? form.seat : nis, covers: [...coveredBy(nis, form)], proposedAt: startedAt };
};

/** A mayor's signature stands under one cell at a time: signing for another takes the former back. */
export const sign: Handles<typeof registrations, 'sign'> = async ({ body }, { data, save, principal, now }) => {
  const { cellId, covers } = body;
  const [file, onboarding] = await Promise.all([data.registrationFile(), data.onboarding.get()]);
  const draft = file.draft?.value;
  const proposals = [ownProposal(draft), ...file.proposals.map(({ value }) => value)];
  const existing = file.signatures.find(({ id }) => id === cellId);
  const cell = onboarding?.value.cell;
  const found = {
    proposal: proposals.find((proposal) => proposal?.cellId === cellId),
    existing: existing?.value,
    coveredElsewhere: cell !== undefined && cell.cellId !== cellId,
    seen: covers,
  };
  const joining = draft?.cellId === cellId && draft.form?.kind === 'joining';
  const signed = signProposal(found, { nis: data.nis, sub: principal.sub, signedAt: now, joining });
  if (!signed.ok) return signed;
  const { nis, signedAt } = signed.value;
  const lapsed = file.signatures.filter(({ id }) => id !== cellId).map(data.signatures.remove);
  return save([data.signatures.change(existing, signed.value, cellId), ...lapsed], { nis, cellId, covers: signed.value.covers, signedAt });
};
