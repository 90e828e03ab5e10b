import { beforeAll, describe, expect, test } from 'vitest';
import { antwerp, borsbeek, changeId, codeOf, merger, opened } from '../support/mergers/antwerp.ts';
import { executeOf } from '../support/mergers/executing.ts';
import { lettersOf } from '../support/letters.ts';
import type { TableAtWork } from '../support/mergers/table-at-work.ts';
import { signedByAll } from '../support/mergers/whole-scene.ts';
import { done, type RegionClient } from '../support/region.ts';

const roles = ['coordinator', 'mayor', 'school', 'police', 'officer'] as const;
const towns = [antwerp, borsbeek] as const;

/** What of the work of one table somebody finds, by its id and in lists. */
const findsOf = async (client: RegionClient, { caseId, meetingId, waiting, name }: TableAtWork): Promise<readonly string[]> => {
  const params = { caseId };
  const [one, list, meetings, signals, plan] = await Promise.all([
    client.cases.get({ params }),
    client.cases.list(),
    client.meetings.get({ params: { meetingId } }),
    client.signals.list(),
    client.followUp.getPlan({ params }),
  ]);
  const found: readonly (readonly [string, boolean])[] = [
    ['case', one.ok],
    ['name', JSON.stringify([one, list]).includes(name)],
    ['line', list.ok && list.value.items.some((line) => line.caseId === caseId)],
    ['plan', plan.ok],
    ['agenda', JSON.stringify(meetings).includes(caseId)],
    ['signal', signals.ok && signals.value.items.some(({ signalId }) => signalId === waiting)],
  ];
  return found.flatMap(([what, isSo]) => (isSo ? [what] : []));
};

describe('who finds what of each case, on the eve of a merger and after it', () => {
  let scene: Awaited<ReturnType<typeof opened>>;
  let feed: string;
  let feedBefore: number;
  let letters: readonly object[];
  const before = new Map<string, readonly string[]>();
  const after = new Map<string, readonly string[]>();

  const askEverybody = async (into: Map<string, readonly string[]>) => {
    const [one, other] = scene.tables;
    for (const [own, role] of scene.tables.flatMap((table) => roles.map((each) => [table, each] as const))) {
      const client = await scene.region.place.signIn(own[role].sub);
      into.set(`${role} ${own.nis} ${antwerp}`, await findsOf(client, one!));
      into.set(`${role} ${own.nis} ${borsbeek}`, await findsOf(client, other!));
    }
  };

  const openFeed = () => scene.region.place.send(new Request(new URL(feed, 'https://ronde.example')));

  beforeAll(async () => {
    scene = await opened();
    const { place, stream } = scene.region;
    const [, from] = scene.tables;
    await place.member('coordinator', '11001', { email: `officer.seated@${borsbeek}.example` });
    await stream.inOrder();
    feed = done(await from!.mayor.client.calendarFeeds.renew()).href;
    feedBefore = (await openFeed()).status;
    await signedByAll(
      scene.region,
      merger,
      scene.tables.map(({ mayor }) => mayor),
    );
    await askEverybody(before);
    const mail = lettersOf(place);
    await mail();
    place.goTo('2025-01-01');
    await executeOf(place);
    await stream.inOrder();
    letters = await mail();
    await askEverybody(after);
  });

  test.each(['school', 'police', 'officer'] as const)('%s finds the same as the day before, of either table', (role) => {
    for (const own of towns)
      for (const about of towns) {
        const who = `${role} ${own} ${about}`;
        expect([who, after.get(who)]).toEqual([who, before.get(who)]);
      }
  });

  test('only who leads the table of the one cell that is left finds also what came to it', () => {
    const own = before.get(`mayor ${antwerp} ${antwerp}`);
    expect(own).toContain('name');
    expect(before.get(`mayor ${antwerp} ${borsbeek}`)).toEqual([]);
    for (const about of towns) {
      expect(after.get(`mayor ${antwerp} ${about}`)).toEqual(own);
      for (const from of towns) expect(after.get(`coordinator ${from} ${about}`)).toEqual(before.get(`coordinator ${antwerp} ${antwerp}`));
    }
  });

  test('the mayor of the municipality that ended finds nothing any more, nor does their calendar', async () => {
    for (const about of towns) expect(after.get(`mayor ${borsbeek} ${about}`)).toEqual([]);
    expect([feedBefore, (await openFeed()).status]).toEqual([200, 404]);
  });

  test('nobody is written to, also not who has another place beside', () => {
    expect(letters).toEqual([]);
  });
});

describe('a merger whose day passes', () => {
  const signed = async () => {
    const { region, tables } = await opened();
    const mayors = tables.map(({ mayor }) => mayor);
    await signedByAll(region, merger, mayors);
    return { ...region, mayors };
  };

  test('while the platform is down is executed when it is up again, as of its day', async () => {
    const { place, stream, mayors } = await signed();
    place.goTo('2025-01-05');
    await executeOf(place);
    await stream.inOrder();
    const { client } = await place.officer();
    expect(done(await client.registerChanges.get({ params: { changeId } })).state).toBe('executed');
    const totals = async (on: string) => done(await client.coverage.getTotals({ query: { on } })).regions.flanders;
    expect(await totals('2024-12-31')).toMatchObject({ with: 2, cells: 2 });
    expect(await totals('2025-01-01')).toMatchObject({ with: 1, cells: 1 });
    expect(codeOf(await (await place.signIn(mayors[1]!.sub)).cases.list())).not.toBe('done');
  });

  test('cannot be withdrawn from that day on', async () => {
    const { place } = await signed();
    place.goTo('2025-01-01');
    const { client } = await place.officer();
    expect(codeOf(await client.registerChanges.withdraw({ params: { changeId } }))).toBe('register-change-settled');
  });

  test('after it was withdrawn on the eve moves nothing, and can still be planned, signed and executed', async () => {
    const { place, stream, mayors } = await signed();
    place.goTo('2024-12-31');
    done(await (await place.officer()).client.registerChanges.withdraw({ params: { changeId } }));
    await stream.inOrder();
    place.goTo('2025-01-03');
    await executeOf(place);
    await stream.inOrder();
    const { client } = await place.officer();
    expect(done(await client.registerChanges.get({ params: { changeId } })).state).toBe('withdrawn');
    expect(codeOf(await (await place.signIn(mayors[1]!.sub)).cases.list())).toBe('done');
    const again = await Promise.all(mayors.map(async ({ sub }) => ({ client: await place.signIn(sub) })));
    await signedByAll({ officer: client, stream }, merger, again);
    await executeOf(place);
    expect(done(await client.registerChanges.get({ params: { changeId } })).state).toBe('executed');
  });
});

test('who stepped aside from a case before a merger stays away from it, in whichever of their places', async () => {
  const { region, tables } = await opened();
  const { place, stream } = region;
  const [, from] = tables;
  const email = `both.seated@${borsbeek}.example`;
  const { sub, membershipId: memberId } = await place.member('police', borsbeek, { email });
  const { membershipId } = await place.member('coordinator', antwerp, { email });
  await stream.inOrder();
  const params = { caseId: from!.caseId };
  done(await from!.coordinator.client.invitations.propose({ params, body: { memberId, purpose: 'Knows the street.' } }));
  done(await from!.mayor.client.invitations.approve({ params: { ...params, memberId } }));
  done(await (await place.signIn(sub)).recusals.declare({ params, body: { concerned: true } }));
  await signedByAll(
    region,
    merger,
    tables.map(({ mayor }) => mayor),
  );
  place.goTo('2025-01-01');
  await executeOf(place);
  await stream.inOrder();
  expect(await findsOf(await place.signIn(sub), from!)).toEqual([]);
  done(await (await place.signIn(sub)).memberships.switch({ body: { membershipId } }));
  const leading = await place.signIn(sub);
  expect(await findsOf(leading, tables[0]!)).toContain('name');
  const found = await findsOf(leading, from!);
  expect(found.filter((what) => what !== 'signal' && what !== 'agenda')).toEqual([]);
});
