import { expect, test } from 'vitest';
import { antwerp, borsbeek, changeId, codeOf, merger, today } from '../support/mergers/antwerp.ts';
import { seatPeople } from '../support/cell-at-work.ts';
import { executeOf } from '../support/mergers/executing.ts';
import { tableAtWork } from '../support/mergers/table-at-work.ts';
import { signedByAll } from '../support/mergers/whole-scene.ts';
import { done, openRegion } from '../support/region.ts';

const wommelgem = '11052';

test('who comes along with a joint cell finds no case of the others after a merger, but what they broke the glass for, as long as before', async () => {
  const region = await openRegion({ today });
  const { place, stream } = region;
  await region.ownCell(antwerp);
  await region.jointCell(borsbeek, wommelgem);
  const tables = [await tableAtWork(region, antwerp), await tableAtWork(region, borsbeek)];
  const beside = await seatPeople(region, wommelgem, { mayor: { role: 'mayor' }, coordinator: { role: 'coordinator' } });
  const people = [beside('mayor'), beside('coordinator')];
  await signedByAll(region, merger, [...tables.map(({ mayor }) => mayor), beside('mayor')]);
  const finds = async () => {
    const clients = await Promise.all(people.map(({ sub }) => place.signIn(sub)));
    const asked = clients.flatMap((client) => tables.map(({ caseId }) => client.cases.get({ params: { caseId } })));
    const lists = clients.map(async (client) => done(await client.cases.list()).items.length);
    return [(await Promise.all(asked)).map(codeOf), await Promise.all(lists)];
  };
  place.goTo('2025-01-01');
  const before = await finds();
  const { caseId } = tables[1]!;
  const { reference } = done(await (await place.signIn(tables[1]!.mayor.sub)).cases.get({ params: { caseId } }));
  const mayor = await place.signIn(people[0]!.sub);
  const opened = done(await mayor.breakGlass.open({ body: { reference, reason: 'The mayor is away.' } }));
  await executeOf(place);
  await stream.inOrder();
  const change = done(await (await place.officer()).client.registerChanges.get({ params: { changeId } }));
  expect(change.state).toBe('executed');
  expect(await finds()).toEqual(before);
  expect(before[1]).toEqual([0, 0]);
  const params = { caseId, breakGlassId: opened.breakGlassId };
  expect(codeOf(await (await place.signIn(people[0]!.sub)).breakGlass.get({ params }))).toBe('done');
  expect(codeOf(await (await place.signIn(people[1]!.sub)).breakGlass.get({ params }))).toBe('resource-not-found');
});
