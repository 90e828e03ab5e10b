import type { cases } from '../../shared/contract/cases.ts';
import { decide } from '../../shared/domain/access/decide.ts';
import { coveredNow } from '../../shared/domain/cells/cell.ts';
import { changeCase, closeCase, reopenCase } from '../../shared/domain/cases/close-case.ts';
import { problem } from '../../shared/problems.ts';
import { caseForAct } from '../runtime/case-at-hand.ts';
import type { Handles } from '../runtime/context.ts';

export const change: Handles<typeof cases, 'change'> = async ({ params: { caseId }, body }, context) => {
  const { data, today, save } = context;
  const [found, settings, cell] = await Promise.all([
    caseForAct(context, caseId, { action: 'cases.handOver', purpose: 'followUp' }),
    data.settings.on(today),
    data.cell(),
  ]);
  if (!found.ok) return found;
  if (cell === undefined) return problem('cell-absent');
  const { file, root } = found.value;
  const changed = changeCase(root, body, { today, settings });
  const covered = coveredNow(cell.value).includes(changed.residence);
  if (!covered) return problem('residence-not-covered', { nis: changed.residence });
  const ahead = file.consultations().some(({ value }) => value.state === 'convened');
  if (ahead && changed.residence !== root.residence) return problem('consultation-ahead');
  return save({ about: [caseId], writes: [await data.case(caseId).root.change(file.root, changed)] }, undefined);
};

export const close: Handles<typeof cases, 'close'> = async ({ params: { caseId }, body }, context) => {
  const { data, today, save } = context;
  const [found, settings] = await Promise.all([
    caseForAct(context, caseId, { action: 'cases.close', purpose: 'followUp' }),
    data.settings.on(today),
  ]);
  if (!found.ok) return found;
  const closed = closeCase(found.value.parts, body.reasons, { today, settings });
  if (!closed.ok) return closed;
  return save({ about: [caseId], writes: [await data.case(caseId).root.change(found.value.file.root, closed.value)] }, undefined);
};

export const reopen: Handles<typeof cases, 'reopen'> = async ({ params: { caseId }, body }, context) => {
  const { data, today, save, decidedBy } = context;
  const [found, settings] = await Promise.all([
    caseForAct(context, caseId, { action: 'cases.read', information: 'status', purpose: 'followUp' }),
    data.settings.on(today),
  ]);
  if (!found.ok) return found;
  // asked as if it were closed, so that who may reopen hears that it is not
  const verdict = decide({ ...found.value.situation, standing: 'closed', action: 'cases.reopen' });
  decidedBy(verdict);
  if (!verdict.permit) return problem('permission-missing');
  const reopened = reopenCase(found.value.root, body.reasons, { today, settings });
  if (!reopened.ok) return reopened;
  return save({ about: [caseId], writes: [await data.case(caseId).root.change(found.value.file.root, reopened.value)] }, undefined);
};
