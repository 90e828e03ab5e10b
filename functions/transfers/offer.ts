import type { transfers } from '../../shared/contract/transfers.ts';
import { offerCase, settleTransfer } from '../../shared/domain/cases/offer-case.ts';
import { transferView } from '../../shared/domain/cases/view-of.ts';
import { regionOf } from '../../shared/domain/register/register.ts';
import { problem } from '../../shared/problems.ts';
import { caseForAct } from '../runtime/case-at-hand.ts';
import type { Handles } from '../runtime/context.ts';

export const offer: Handles<typeof transfers, 'offer'> = async ({ params: { caseId }, body: { to: nis, reasons } }, context) => {
  const { data, now, newId, principal, save } = context;
  const { cellId, seat } = data;
  const [found, covering] = await Promise.all([
    caseForAct(context, caseId, { action: 'transfers.offer', purpose: 'transfer' }),
    data.cellCovering(nis),
  ]);
  if (!found.ok) return found;
  const home = regionOf(nis);
  if (home === undefined) return problem('municipality-unknown', { nis });
  if (home !== principal.region) return problem('transfer-across-regions');
  const { parts, asker } = found.value;
  const offered = offerCase(parts.root, parts.transfers, {
    transferId: newId('transfer'),
    from: { cellId, seat },
    to: covering,
    reasons,
    by: asker.memberId,
    at: now,
  });
  if (!offered.ok) return offered;
  const { transferId } = offered.value;
  const repository = data.case(caseId);
  // the case is written as it was: of two who offer it, or of one who offers and one who closes it at this moment, one must fail
  const { root } = found.value.file;
  const writes = [await repository.transfers.create(offered.value, transferId), await repository.root.change(root, root.value)];
  return save({ about: [caseId, transferId], writes }, transferView(offered.value));
};

export const withdraw: Handles<typeof transfers, 'withdraw'> = async ({ params: { caseId, transferId } }, context) => {
  const { data, now, save } = context;
  const found = await caseForAct(context, caseId, { action: 'transfers.withdraw', purpose: 'transfer' });
  if (!found.ok) return found;
  const transfer = found.value.file.transfers().find(({ id }) => id === transferId);
  if (transfer === undefined) return problem('resource-not-found');
  const settled = settleTransfer(transfer.value, 'withdraw', now);
  if (!settled.ok) return settled;
  const write = await data.case(caseId).transfers.change(transfer, settled.value);
  return save({ about: [caseId, transferId], writes: [write] }, transferView(settled.value));
};
