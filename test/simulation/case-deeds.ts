import type { RegionClient } from '../support/region.ts';
import { by, casesAt, type Deed, type Doing, leads, oneOf, signalsAt, write } from './told.ts';
import type { Person } from './world.ts';

type OnCase = { readonly caseId: string; readonly person: Person; readonly doing: Doing };

const onCase = (roles: readonly string[] | undefined, act: (client: RegionClient, on: OnCase) => Promise<unknown>): Deed =>
  by(roles, (client, person, doing) => act(client, { caseId: oneOf(doing.world, casesAt(doing, person)), person, doing }));

/** Somebody of the same table who may be called. */
const callable = ({ doing: { world }, person }: OnCase): string =>
  oneOf(
    world,
    world.people.filter(({ table, role }) => table === person.table && role !== 'mayor' && role !== 'coordinator'),
  ).memberId;

const list = write('case', ['mayor'], async (concern, client, person, doing) => {
  const body = { signalIds: [oneOf(doing.world, signalsAt(doing, person))], concern, minor: doing.world.chance() < 0.3 };
  const reply = await client.cases.create({ body });
  return reply.ok ? reply.value.caseId : undefined;
});

const breakGlass = write('breakGlass', leads, async (reason, client, { table }, { world }) => {
  const reply = await client.breakGlass.open({ body: { reference: world.known[table].reference, reason } });
  if (!reply.ok) return undefined;
  const { caseId, breakGlassId } = reply.value;
  await client.breakGlass.get({ params: { caseId, breakGlassId } });
  return breakGlassId;
});

/** One proposes to call a member, and the mayor approves, if that was not ended meanwhile. */
const callTo = async (client: RegionClient, on: OnCase): Promise<void> => {
  const { caseId, doing, person } = on;
  const memberId = callable(on);
  await client.invitations.propose({ params: { caseId }, body: { memberId, purpose: 'Knows the family.' } });
  const mayor = doing.world.people.find(({ table, role }) => table === person.table && role === 'mayor');
  if (mayor && doing.world.chance() < 0.7) await doing.world.as(mayor).invitations.approve({ params: { caseId, memberId } });
};

/** Somebody of the same table with this role. */
const atTable = ({ doing: { world }, person }: OnCase, role: string): RegionClient =>
  world.as(
    oneOf(
      world,
      world.people.filter((one) => one.table === person.table && one.role === role),
    ),
  );

/** The mayor ends the case, the coordinator wishes it erased and the mayor agrees, unless something comes between. */
const erase = async (_: RegionClient, on: OnCase): Promise<void> => {
  const params = { caseId: on.caseId };
  const [mayor, coordinator] = [atTable(on, 'mayor'), atTable(on, 'coordinator')];
  await mayor.cases.close({ params, body: { reasons: 'It is over.' } });
  await coordinator.erasures.erase({ params, body: { reasons: 'Nothing came of it.' } });
  if (on.doing.world.chance() < 0.8) await mayor.erasures.erase({ params, body: { reasons: 'Nothing came of it.' } });
};

/** The person moves within the cell, or turns out to be a minor. */
const change = (client: RegionClient, { caseId, doing: { world }, person }: OnCase): Promise<unknown> => {
  const residence = oneOf(
    world,
    world.people.filter(({ table }) => table === person.table),
  ).nis;
  return client.cases.change({ params: { caseId }, body: world.chance() < 0.5 ? { minor: true } : { residence } });
};

/** Everything people do with a case and with who is called to it; what the rules refuse is part of it. */
export const caseDeeds: readonly Deed[] = [
  list,
  breakGlass,
  onCase(['mayor'], (client, { caseId, person, doing }) =>
    client.cases.takeUp({ params: { caseId }, body: { signalId: oneOf(doing.world, signalsAt(doing, person)) } }),
  ),
  onCase(['coordinator'], callTo),
  onCase(undefined, (client, { caseId, doing }) =>
    client.invitations.answer({
      params: { caseId },
      body: doing.world.chance() < 0.7 ? { answer: 'accept' } : { answer: 'refuse', reasons: 'Too near.' },
    }),
  ),
  onCase(leads, (client, on) => client.invitations.end({ params: { caseId: on.caseId, memberId: callable(on) } })),
  onCase(leads, (client, { caseId }) => client.cases.changeIdentity({ params: { caseId }, body: { name: 'Person Example' } })),
  onCase(leads, (client, { caseId }) => client.cases.disclose({ params: { caseId } })),
  onCase(['mayor'], async (client, { caseId, doing }) => {
    await client.cases.close({ params: { caseId }, body: { reasons: 'The path is done.' } });
    if (doing.world.chance() < 0.5) await client.cases.reopen({ params: { caseId }, body: { reasons: 'It began anew.' } });
  }),
  onCase(leads, change),
  onCase(leads, erase),
  by(leads, (client) => client.erasures.list()),
  by(undefined, (client) => client.worklist.get()),
  by(undefined, (client) => client.cases.list()),
  by(undefined, (client) => client.cases.query({ body: { text: 'Person' } })),
  onCase(undefined, (client, { caseId }) => client.cases.get({ params: { caseId } })),
  onCase(undefined, (client, { caseId }) => client.cases.get({ params: { caseId } })),
];
