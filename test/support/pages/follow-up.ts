import type { regionApi } from '../../../shared/contract/index.ts';
import type { Client } from '../../../shared/contract/client.ts';
import { addDays } from '../../../shared/domain/dates.ts';
import { done } from '../e2e/region.ts';

type RegionClient = Client<typeof regionApi>;

/** A case with a plan, an action that is done and one that waits, and a look back, for who looks at its page. */
export const followUp = async ({ coordinator }: { readonly coordinator: RegionClient }, caseId: string): Promise<void> => {
  const params = { caseId };
  const { followUp: follow, cases } = coordinator;
  const { listedAt } = done(await cases.get({ params }));
  const { managers, followers } = done(await follow.getPlan({ params }));
  const [memberId = ''] = managers;
  const mayor = followers.find(({ role }) => role === 'mayor')?.memberId ?? memberId;
  const goals = [{ goal: 'Back to school', risks: 'Alone at night.', protections: 'A brother he listens to.' }];
  done(await follow.changePlan({ params, body: { goals }, version: 0 }));
  const dueOn = addDays(listedAt.slice(0, 10), 14);
  const { actionId } = done(await follow.addAction({ params, body: { task: 'Talk to the coach.', ownerId: memberId, dueOn } }));
  done(await follow.completeAction({ params: { caseId, actionId }, body: { outcome: 'The coach will watch.' } }));
  done(await follow.addAction({ params, body: { task: 'Write to the family.', ownerId: mayor, dueOn } }));
  const better = 'He comes to school and talks to his teacher.';
  done(await follow.review({ params, body: { better, worrying: 'New friends whom nobody knows.', conclusion: 'Go on.' } }));
};
