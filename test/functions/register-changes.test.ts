import { beforeAll, describe, expect, test } from 'vitest';
import { executeOf } from '../support/mergers/executing.ts';
import { type TableAtWork, tableAtWork } from '../support/mergers/table-at-work.ts';
import { done, openRegion, type Region } from '../support/region.ts';

const [antwerp, borsbeek] = ['11002', '11007'] as const;
const merger = { date: '2025-01-01', from: [antwerp, borsbeek], to: antwerp };
const changeId = 'change_20250101_11002';
const today = '2024-12-16';

const codeOf = (reply: object) => ('code' in reply ? reply.code : 'done');

/** Two municipalities with a cell of their own, both at work. */
const opened = async () => {
  const region = await openRegion({ today });
  const cells = [await region.ownCell(antwerp), await region.ownCell(borsbeek)];
  const tables = [await tableAtWork(region, antwerp), await tableAtWork(region, borsbeek)];
  return { region, cells, tables };
};

describe('planning a merger', () => {
  test('refuses one that names an ended code, one of another Region and one that the register does not know', async () => {
    const { officer } = await openRegion({ today });
    const plan = async (body: object) => codeOf(await officer.registerChanges.plan({ body: { ...merger, ...body } }));
    expect(await plan({ from: [antwerp, '12030'] })).toBe('municipality-ended');
    expect(await plan({ from: ['82003', '82005'], to: '82039' })).toBe('municipality-elsewhere');
    expect(await plan({ from: [antwerp] })).toBe('register-change-unknown');
    expect(await plan({ cellId: 'cell_x' })).toBe('cell-absent');
    const late = await openRegion({ today: '2025-01-01' });
    expect(codeOf(await late.officer.registerChanges.plan({ body: merger }))).toBe('municipality-ended');
  });

  test('is signed by the Region and by each mayor, and asks all of them again when it is planned anew', async () => {
    const { region, cells, tables } = await opened();
    const { officer, stream } = region;
    expect(done(await officer.registerChanges.list()).ahead).toHaveLength(13);
    const planned = done(await officer.registerChanges.plan({ body: merger }));
    await stream.inOrder();
    expect(planned).toMatchObject({ state: 'planned', plan: { home: antwerp, cell: { cellId: cells[0]!.cellId }, coverage: 'with' } });
    const sign = (planNumber: number) => officer.registerChanges.sign({ params: { changeId }, body: { planNumber } });
    const mayorSigns = ({ mayor }: TableAtWork, planNumber: number) =>
      mayor.client.registerChanges.signOwn({ params: { changeId }, body: { planNumber } });
    done(await sign(1));
    expect(codeOf(await sign(1))).toBe('signature-present');
    done(await mayorSigns(tables[0]!, 1));
    await stream.inOrder();
    const anew = done(await officer.registerChanges.plan({ body: { ...merger, cellId: cells[1]!.cellId } }));
    expect(anew).toMatchObject({ planNumber: 2, plan: { home: borsbeek, cell: { cellId: cells[1]!.cellId } }, signatures: [] });
    expect(anew.regionSignedAt).toBeUndefined();
    await stream.inOrder();
    expect(codeOf(await mayorSigns(tables[0]!, 1))).toBe('edit-conflict');
    for (const table of tables) done(await mayorSigns(table, 2));
    await stream.inOrder();
    expect(done(await officer.registerChanges.get({ params: { changeId } })).state).toBe('planned');
    expect(done(await sign(2)).state).toBe('signed');
    await stream.inOrder();
    expect(done(await tables[1]!.coordinator.client.registrations.get()).changes).toMatchObject([{ state: 'signed', planNumber: 2 }]);
    expect(done(await officer.registerChanges.withdraw({ params: { changeId } })).state).toBe('withdrawn');
    await stream.inOrder();
    expect(codeOf(await mayorSigns(tables[0]!, 2))).toBe('register-change-settled');
    expect(done(await officer.registerChanges.plan({ body: merger }))).toMatchObject({ state: 'planned', planNumber: 3 });
  });
});

/** Planned, signed by everybody, and the day has come. */
const executed = async (region: Region, tables: readonly TableAtWork[]) => {
  const { officer, stream, place } = region;
  done(await officer.registerChanges.plan({ body: merger }));
  await stream.inOrder();
  for (const { mayor } of tables) done(await mayor.client.registerChanges.signOwn({ params: { changeId }, body: { planNumber: 1 } }));
  done(await officer.registerChanges.sign({ params: { changeId }, body: { planNumber: 1 } }));
  await stream.inOrder();
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
