import type { followUp } from '../../shared/contract/follow-up.ts';
import { decide } from '../../shared/domain/access/decide.ts';
import { followersOf, managersOf } from '../../shared/domain/cases/followers.ts';
import { omitPlace } from '../../shared/domain/cases/omit-place.ts';
import { allow } from '../../shared/domain/cases/situation.ts';
import { viewOf } from '../../shared/domain/cases/view-of.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import { atHand, caseForAct } from '../runtime/case-at-hand.ts';
import type { Handles } from '../runtime/context.ts';

export const getPlan: Handles<typeof followUp, 'getPlan'> = async ({ params: { caseId } }, { read, principal, today }) => {
  const [file, { cell, members }] = await read([caseId], (data) => Promise.all([data.case(caseId).file(), data.roster()]));
  if (file === undefined) return problem('resource-not-found');
  const { parts, asker, situation } = atHand({ principal, today }, file, 'followUp');
  const allowed = allow(situation, 'plans.read', 'content');
  if (!allowed.ok) return allowed;
  if (cell === undefined) return problem('cell-absent');
  const table = { members, seat: principal.cell.seat, today };
  const writesPolicePart = decide({ ...situation, action: 'plans.change', information: 'policePart' }).permit;
  const value = {
    goals: [],
    ...viewOf(parts, { asker, situation, today })?.plan,
    ...(writesPolicePart && { policePartVersion: file.policePlan()?.version ?? 0 }),
    followers: [...followersOf(parts, table)],
    managers: managersOf(parts, table).map(({ memberId }) => memberId),
  };
  return { ...ok(value), version: file.plan()?.version ?? 0 };
};

export const changePlan: Handles<typeof followUp, 'changePlan'> = async ({ params: { caseId }, body, version }, context) => {
  const { data, now, save } = context;
  const found = await caseForAct(context, caseId, { action: 'plans.change', information: 'content', purpose: 'followUp' });
  if (!found.ok) return found;
  const { file, root, asker } = found.value;
  if (version !== (file.plan()?.version ?? 0)) return problem('edit-conflict');
  const { subjectId } = root;
  const plan = { ...body, caseId, subjectId, changedAt: now, changedBy: asker.memberId };
  const here = data.case(caseId);
  // whoever closes the case or hands it on at this moment makes one of both fail
  const writes = [await here.plan.change(file.plan(), plan), here.root.keep(file.root)];
  return save({ about: [caseId], writes }, omitPlace(plan), version + 1);
};

export const changePolicePart: Handles<typeof followUp, 'changePolicePart'> = async ({ params: { caseId }, body, version }, context) => {
  const { data, now, save } = context;
  const found = await caseForAct(context, caseId, { action: 'plans.change', information: 'policePart', purpose: 'followUp' });
  if (!found.ok) return found;
  const { file, root, asker } = found.value;
  if (version !== (file.policePlan()?.version ?? 0)) return problem('edit-conflict');
  const { subjectId } = root;
  const part = { ...body, caseId, subjectId, changedAt: now, changedBy: asker.memberId };
  const here = data.case(caseId);
  const writes = [await here.policePlan.change(file.policePlan(), part), here.root.keep(file.root)];
  return save({ about: [caseId], writes }, body, version + 1);
};
