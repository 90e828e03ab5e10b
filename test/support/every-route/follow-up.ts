import { addDays } from '../../../shared/domain/dates.ts';
import { done, type RegionClient } from './actors.ts';
import { words } from './working.ts';

type Called = { readonly client: RegionClient; readonly memberId: string };
type Table = { readonly coordinator: RegionClient; readonly mayor: RegionClient; readonly school: Called };

/** Every route of follow-up on one case to which the school was called. */
export const followUp = async (
  { coordinator, mayor, school }: Table,
  { caseId, today }: { caseId: string; today: string },
): Promise<void> => {
  const params = { caseId };
  const { version: asked = 0 } = await done(coordinator.cases.get({ params }));
  const { memberId } = school;
  await done(coordinator.followUp.assignManager({ params, body: { memberId }, version: asked }));
  const { version = 0 } = await done(school.client.followUp.getPlan({ params }));
  const goals = [{ goal: words('school'), risks: words('alone'), protections: words('a brother') }];
  await done(school.client.followUp.changePlan({ params, body: { goals }, version }));
  await done(mayor.followUp.changePolicePart({ params, body: { policePart: words('a visit') }, version: 0 }));
  const propose = async () => {
    const body = { task: words('talk'), ownerId: memberId, dueOn: addDays(today, 10) };
    return { caseId, actionId: (await done(coordinator.followUp.addAction({ params, body }))).value.actionId };
  };
  const [first, second] = [await propose(), await propose()];
  await done(school.client.followUp.takeAction({ params: first }));
  await done(coordinator.followUp.postponeAction({ params: first, body: { dueOn: addDays(today, 20), reasons: words('holidays') } }));
  await done(school.client.followUp.completeAction({ params: first, body: { outcome: words('talked') } }));
  await done(school.client.followUp.dropAction({ params: second, body: { reasons: words('somebody else does') } }));
  const body = { better: words('comes to school'), worrying: words('new friends'), conclusion: words('go on') };
  await done(school.client.followUp.review({ params, body }));
};
