import { beforeAll, describe, expect, test } from 'vitest';
import { antwerp, borsbeek, changeId, codeOf, merger, opened } from '../support/mergers/antwerp.ts';
import { executeOf } from '../support/mergers/executing.ts';
import type { TableAtWork } from '../support/mergers/table-at-work.ts';
import { signedByAll } from '../support/mergers/whole-scene.ts';
import { done, type Region } from '../support/region.ts';

/** Planned, signed by everybody, and the day has come. */
const executed = async (region: Region, tables: readonly TableAtWork[]) => {
  const { stream, place } = region;
  await signedByAll(
    region,
    merger,
    tables.map(({ mayor }) => mayor),
  );
  place.goTo('2024-12-31');
  await executeOf(place);
  const eve = done(await (await place.officer()).client.registerChanges.get({ params: { changeId } })).state;
  place.goTo('2025-01-01');
  await executeOf(place);
  await stream.inOrder();
  return eve;
};

describe('a merger of two municipalities with a cell each, on its day', () => {
  let scene: Awaited<ReturnType<typeof opened>>;
  let eve: string;
  beforeAll(async () => {
    scene = await opened();
    eve = await executed(scene.region, scene.tables);
  });
  const again = async ({ sub }: { readonly sub: string }) => scene.region.place.signIn(sub);

  test('happens then and not before', async () => {
    expect(eve).toBe('signed');
    const { client } = await scene.region.place.officer();
    const change = done(await client.registerChanges.get({ params: { changeId } }));
    expect(change.state).toBe('executed');
    expect(change.steps.every(({ doneAt }) => doneAt !== undefined)).toBe(true);
  });

  test('brings every case, signal and meeting to the cell that goes on, under the same ids, and the people with them', async () => {
    const [, from] = scene.tables;
    const coordinator = await again(from!.coordinator);
    const mayor = await again(scene.tables[0]!.mayor);
    const view = done(await mayor.cases.get({ params: { caseId: from!.caseId } }));
    expect(view).toMatchObject({ residence: antwerp, identity: { name: from!.name }, state: 'listed' });
    expect(
      done(await coordinator.cases.list())
        .items.map(({ caseId }) => caseId)
        .toSorted(),
    ).toEqual(scene.tables.map(({ caseId }) => caseId).toSorted());
    expect(
      done(await coordinator.meetings.list())
        .items.map(({ meetingId }) => meetingId)
        .toSorted(),
    ).toEqual(scene.tables.map(({ meetingId }) => meetingId).toSorted());
    expect(done(await coordinator.signals.list()).items.map(({ signalId }) => signalId)).toContain(from!.waiting);
    expect(done(await coordinator.followUp.getPlan({ params: { caseId: from!.caseId } })).goals).toEqual([{ goal: `Goal of ${borsbeek}` }]);
  });

  test('leaves nothing at the cell that went over, and one mayor', async () => {
    const left = scene.region.place.moment().items.filter(({ key }) => /#11007#(CASE|SIGNAL|MEETING|CASELINE|TRANSFEROFFER)$/.test(key.pk));
    expect(left.map(({ key }) => key.sk)).toEqual([]);
    const [to, from] = scene.tables;
    expect(codeOf(await (await again(from!.mayor)).cases.list())).not.toBe('done');

    expect(codeOf(await from!.school.client.signals.noteDanger())).toBe('cell-switched');
    const { items } = done(await (await again(to!.coordinator)).members.list());
    expect(items.filter(({ role }) => role === 'mayor')).toHaveLength(2); // the one of the scene, and the one who signed the cell
  });

  test('keeps links: the ended code leads to the municipality that goes on, and counts only once', async () => {
    const { client } = await scene.region.place.officer();
    expect(done(await client.municipalities.get({ params: { nis: borsbeek } }))).toMatchObject({ nis: antwerp, speaksFor: antwerp });
    expect(done(await client.municipalities.list({ query: { name: 'Antwerpen' } })).items).toMatchObject([
      { nis: antwerp, coverage: 'with' },
    ]);
    const totals = done(await client.coverage.getTotals({ query: { on: '2025-01-01' } })).regions.flanders;
    expect(totals).toMatchObject({ municipalities: 285, with: 1, cells: 1 });
    expect(done(await client.coverage.getTotals({ query: { on: '2024-12-31' } })).regions.flanders).toMatchObject({
      municipalities: 300,
      with: 2,
      cells: 2,
    });
  });

  test('is told in the audit of both cells', async () => {
    const officer = await again(scene.tables[0]!.officer);
    const { items } = done(await officer.audit.query({ body: { month: '2025-01' } }));
    expect(items.map(({ action }) => action)).toContain('platformBringOver');
    const there = scene.region.place.moment().items.filter(({ key }) => key.pk === 'MUNICIPALITY#11007#AUDIT#2025-01');
    expect(there.some(({ value }) => Object(value).action === 'platformGiveOver')).toBe(true);
  });

  test('leaves the log of the cell that went over where it was, for the data protection officer of the one that goes on', async () => {
    const officer = await again(scene.tables[0]!.officer);
    const [to, from] = scene.cells.map(({ cellId }) => cellId);
    const { items } = done(await officer.audit.query({ body: { month: '2024-12', archive: from! } }));
    expect(items.map(({ action }) => action)).toContain('casesCreate');
    const exported = done(await officer.audit.export({ body: { from: '2024-12', to: '2025-01', archive: from! } }));
    expect(exported).toMatchObject({ cellId: from, origin: expect.stringContaining(borsbeek) });
    for (const other of [to!, 'cell_999999'])
      expect(codeOf(await officer.audit.query({ body: { month: '2024-12', archive: other } }))).toBe('resource-not-found');
    expect(codeOf(await officer.audit.export({ body: { from: '2024-12', to: '2024-12', archive: 'cell_999999' } }))).toBe(
      'resource-not-found',
    );
  });

  test('ends the old keys once no backup of before can be wanted', async () => {
    const { place } = scene.region;
    const living = () =>
      place
        .moment()
        .keys.filter(({ key, value }) => key.pk.includes('#11007#') && key.sk.includes('SUBJECT') && !('destroyedAt' in Object(value)));
    expect(living().length).toBeGreaterThan(0);
    place.goTo('2025-02-06');
    await executeOf({ ...place, vault: { ...place.vault, memory: new Map() } });
    expect(living()).toEqual([]);
  });
});

test('asks everybody again where the records no longer bear out on the day what was signed', async () => {
  const { region, tables, cells } = await opened();
  const { stream, place } = region;
  await signedByAll(
    region,
    merger,
    tables.map(({ mayor }) => mayor),
  );
  done(await tables[1]!.mayor.client.cells.dissolve());
  await stream.inOrder();
  place.goTo('2025-01-01');
  await executeOf(place);
  await stream.inOrder();
  const later = await place.officer();
  const change = done(await later.client.registerChanges.get({ params: { changeId } }));
  expect(change).toMatchObject({
    state: 'planned',
    planNumber: 2,
    signatures: [],
    plan: { cell: { cellId: cells[0]!.cellId }, choices: [{}] },
  });
  done(await later.client.registerChanges.sign({ params: { changeId }, body: { planNumber: 2 } }));
  for (const { mayor } of tables) {
    const { registerChanges } = await place.signIn(mayor.sub);
    done(await registerChanges.signOwn({ params: { changeId }, body: { planNumber: 2 } }));
  }
  await stream.inOrder();
  await executeOf(place);
  expect(done(await later.client.registerChanges.get({ params: { changeId } })).state).toBe('executed');
});
