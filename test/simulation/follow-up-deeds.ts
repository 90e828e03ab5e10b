import { addDays } from '../../shared/domain/dates.ts';
import type { RegionClient } from '../support/region.ts';
import { by, casesAt, type Deed, type Doing, leads, oneOf, type Sent, write } from './told.ts';
import type { Person } from './world.ts';

type OnCase = { readonly params: { readonly caseId: string }; readonly person: Person; readonly doing: Doing };

const onCase = (roles: readonly string[] | undefined, act: (client: RegionClient, on: OnCase) => Promise<unknown>): Deed =>
  by(roles, (client, person, doing) => act(client, { params: { caseId: oneOf(doing.world, casesAt(doing, person)) }, person, doing }));

/** The case of the beginning, to which members are called. */
const knownFor = ({ world }: Doing, { table }: Person) => world.known[table];

const ask = write('action', leads, async (task, client, person, doing) => {
  const { caseId, called } = knownFor(doing, person);
  const body = { task, ownerId: oneOf(doing.world, called), dueOn: addDays(doing.world.place.place().today, 10) };
  const reply = await client.followUp.addAction({ params: { caseId }, body });
  return reply.ok ? reply.value.actionId : undefined;
});

const review = write('review', leads, async (conclusion, client, person, doing) => {
  const { caseId } = knownFor(doing, person);
  const reply = await client.followUp.review({
    params: { caseId },
    body: { better: 'Comes to school.', worrying: 'New friends.', conclusion },
  });
  return reply.ok ? reply.value.reviewId : undefined;
});

const carryOut = async (doing: Doing, { person }: Sent, actionId: string): Promise<void> => {
  const { caseId, called } = knownFor(doing, person);
  const params = { caseId, actionId };
  for (const owner of doing.world.people.filter(({ memberId }) => called.includes(memberId))) {
    const { followUp } = doing.world.as(owner);
    const taken = await followUp.takeAction({ params });
    if (taken.ok) await followUp.completeAction({ params, body: { outcome: 'They talked.' } });
  }
};

/** The last action that was asked for is taken by its owner and done, is postponed, or is dropped. */
const onAction: Deed = async (doing) => {
  const { world, told } = doing;
  const asked = told.sent.findLast(({ kind, id }) => kind === 'action' && id !== undefined);
  if (asked?.id === undefined) return;
  const params = { caseId: knownFor(doing, asked.person).caseId, actionId: asked.id };
  const { followUp } = world.as(asked.person);
  const way = oneOf(world, ['carryOut', 'drop', 'postpone'] as const);
  if (way === 'carryOut') await carryOut(doing, asked, asked.id);
  if (way === 'drop') await followUp.dropAction({ params, body: { reasons: 'Somebody else does.' } });
  if (way === 'postpone')
    await followUp.postponeAction({ params, body: { dueOn: addDays(world.place.place().today, 20), reasons: 'Holidays.' } });
};

/** What one saw first, one then writes: refused where somebody else wrote meanwhile. */
const plan = onCase(leads, async ({ followUp }, { params }) => {
  const seen = await followUp.getPlan({ params });
  if (!seen.ok) return;
  await followUp.changePlan({ params, body: { goals: [{ goal: 'Back to school.' }] }, version: seen.version ?? 0 });
  const { policePartVersion } = seen.value;
  if (policePartVersion !== undefined)
    await followUp.changePolicePart({ params, body: { policePart: 'A visit.' }, version: policePartVersion });
});

const manager = onCase(leads, async (client, { params, person, doing }) => {
  const seen = await client.cases.get({ params });
  const memberId = oneOf(doing.world, knownFor(doing, person).called);
  if (seen.ok) await client.followUp.assignManager({ params, body: { memberId }, version: seen.version ?? 0 });
});

/** Everything people do to follow a person up; what the rules refuse is part of it. */
export const followUpDeeds: readonly Deed[] = [ask, ask, review, onAction, plan, manager];
