import { answered } from '../../rollout/attempt.ts';
import { daysBefore } from '../country.ts';
import type { Chair } from './table-of.ts';
import type { Telling } from './tell-signals.ts';

/** Actions by a day: one done, one that is late, one that waits until it is taken. */
const tellActions = async ({ table, words, today }: Telling, params: { readonly caseId: string }, manager: Chair): Promise<void> => {
  const { coordinator, police } = table;
  const { talk, outcome, find, visit } = words.followUp;
  const due = (daysAgo: number, ownerId: string, task: string) => ({ task, ownerId, dueOn: daysBefore(today, daysAgo) });
  const done = answered(await manager.ago(17).followUp.addAction({ params, body: due(8, manager.memberId, talk) })).value;
  answered(await manager.ago(9).followUp.completeAction({ params: { ...params, actionId: done.actionId }, body: { outcome } }));
  answered(await coordinator.ago(17).followUp.addAction({ params, body: due(3, coordinator.memberId, find) }));
  answered(await coordinator.ago(5).followUp.addAction({ params, body: due(-14, police.memberId, visit) }));
};

/**
 * How the case that was met on is followed up: a case manager, a plan in words, actions, and a first review. The school
 * leads it, or the coordinator where the school has no legal basis and may receive no secrets.
 */
export const tellFollowUp = async (telling: Telling, caseId: string): Promise<void> => {
  const { mayor, coordinator, school } = telling.table;
  const { goal, review } = telling.words.followUp;
  const params = { caseId };
  const { managers } = answered(await coordinator.ago(19).followUp.getPlan({ params })).value;
  const manager = managers.includes(school.memberId) ? school : coordinator;
  const { version = 0 } = answered(await mayor.ago(19).cases.get({ params }));
  answered(await mayor.ago(19).followUp.assignManager({ params, body: { memberId: manager.memberId }, version }));
  const plan = answered(await manager.ago(18).followUp.getPlan({ params }));
  answered(await manager.ago(18).followUp.changePlan({ params, body: { goals: [goal] }, version: plan.version ?? 0 }));
  await tellActions(telling, params, manager);
  answered(await manager.ago(4).followUp.review({ params, body: review }));
};
