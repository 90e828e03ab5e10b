import type { followUp } from '../../shared/contract/follow-up.ts';
import { assignManager as assign, managersOf } from '../../shared/domain/cases/followers.ts';
import { problem } from '../../shared/problems.ts';
import { caseForAct } from '../runtime/case-at-hand.ts';
import type { Handles } from '../runtime/context.ts';

export const assignManager: Handles<typeof followUp, 'assignManager'> = async (
  { params: { caseId }, body: { memberId }, version },
  context,
) => {
  const { data, today, save } = context;
  const [found, { cell, members }] = await Promise.all([
    caseForAct(context, caseId, { action: 'plans.assign', purpose: 'followUp' }),
    data.roster(),
  ]);
  if (!found.ok) return found;
  if (cell === undefined) return problem('cell-absent');
  const { file, parts } = found.value;
  if (version !== file.root.version) return problem('edit-conflict');
  const assigned = assign(parts.root, managersOf(parts, { members, seat: data.seat, today }), memberId);
  if (!assigned.ok) return assigned;
  return save({ about: [caseId, memberId], writes: [await data.case(caseId).root.change(file.root, assigned.value)] }, undefined);
};
