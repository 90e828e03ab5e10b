import type { recusals } from '../../shared/contract/recusals.ts';
import { liftRecusal, recuse } from '../../shared/domain/cases/recuse.ts';
import { caseForAct } from '../runtime/case-at-hand.ts';
import type { Handles } from '../runtime/context.ts';

export const declare: Handles<typeof recusals, 'declare'> = async ({ params: { caseId } }, context) => {
  const { data, now, save } = context;
  const found = await caseForAct(context, caseId, { action: 'recusals.declare', purpose: 'caseConsultation' });
  if (!found.ok) return found;
  const { file, root, asker } = found.value;
  const write = await data.case(caseId).root.change(file.root, recuse(root, asker, now));
  return save({ about: [caseId, asker.memberId], writes: [write] }, undefined);
};

export const lift: Handles<typeof recusals, 'lift'> = async ({ params: { caseId, memberId } }, context) => {
  const { data, save } = context;
  const found = await caseForAct(context, caseId, { action: 'recusals.lift', purpose: 'caseConsultation' });
  if (!found.ok) return found;
  const { file, root } = found.value;
  const lifted = liftRecusal(root, memberId);
  if (!lifted.ok) return lifted;
  const write = await data.case(caseId).root.change(file.root, lifted.value);
  return save({ about: [caseId, memberId], writes: [write] }, undefined);
};
