import { describe, expect, test } from 'vitest';
import { dataOf } from '../../functions/erasures/spend-night.ts';
import type { Table } from '../../shared/data/table.ts';
import { regionData } from '../../shared/data/repositories.ts';
import { wholeRegion } from '../../shared/data/scope.ts';
import { antwerp, borsbeek, changeId, merger, opened } from '../support/mergers/antwerp.ts';
import { executeOf } from '../support/mergers/executing.ts';
import { signedByAll } from '../support/mergers/whole-scene.ts';
import { done } from '../support/region.ts';

const [eve, day] = ['2024-12-31', '2025-01-01'] as const;

/** Signed by everybody; with what each cell keeps, and the case of the one that goes over. */
const signed = async () => {
  const { region, cells, tables } = await opened();
  const { place } = region;
  await signedByAll(
    region,
    merger,
    tables.map(({ mayor }) => mayor),
  );
  const [to, from] = [antwerp, borsbeek].map((seat, index) => {
    const night = { ...place, ...place.place(), region: 'flanders', now: () => `${day}T10:00:00.000Z`, today: () => day } as const;
    return dataOf(night, seat, cells[index]!.cellId);
  });
  const { caseId, meetingId } = tables[1]!;
  const root = (await from!.case(caseId).facts())!;
  /** As a crash leaves it: the ledger says so, and the key is there still. */
  const beginToErase = async () =>
    place.table.write(
      await from!.erasing.caseWrites({ facts: root.value, version: root.version }, { rule: 'termOver', at: `${day}T10:00:00.000Z` }),
    );
  return { region, place, tables, to: to!, from: from!, caseId, meetingId, subjectId: root.value.subjectId, beginToErase };
};

describe('what was erased stays erased through a merger', () => {
  test('also where its erasure was begun and not finished: no key goes over, and no agenda names it', async () => {
    const { region, place, to, from, caseId, meetingId, subjectId, beginToErase } = await signed();
    place.goTo(eve);
    expect((await beginToErase()).ok).toBe(true);
    place.goTo(day);
    await executeOf(place);
    await region.stream.inOrder();
    expect(await from.keyring.find(subjectId)).toBeUndefined();
    expect(await to.keyring.find(subjectId)).toBeUndefined();
    expect(JSON.stringify((await to.meetings.get(meetingId))?.value)).not.toContain(caseId);
    expect((await from.erasureFile()).every(({ value }) => value.clearedAt !== undefined)).toBe(true);
    expect(done(await (await place.officer()).client.registerChanges.get({ params: { changeId } })).state).toBe('executed');
  });

  test('also where a part of it had gone over when it was erased', async () => {
    const { place, to, from, caseId, subjectId, beginToErase } = await signed();
    place.goTo(day);
    const dying: Table = {
      ...place.table,
      write: async (writes) => {
        if (writes.some(({ key }) => key.pk === `MUNICIPALITY#${antwerp}#CASE`)) throw new Error('killed');
        return place.table.write(writes);
      },
    };
    await expect(executeOf({ ...place, table: dying })).rejects.toThrow();
    const plan = (await from.case(caseId).plan.get())!;
    if ((await to.keyring.find(subjectId)) === undefined) await to.keyring.create(subjectId);
    await place.table.write([await to.case(caseId).plan.change(undefined, plan.value)]);
    expect((await beginToErase()).ok).toBe(true);
    await executeOf(place);
    expect(await to.keyring.find(subjectId)).toBeUndefined();
    const left = place.moment().items.filter(({ key }) => key.pk.endsWith('#CASE') && key.sk.includes(caseId));
    expect(left.map(({ key }) => key.sk)).toEqual([expect.stringContaining('TOMBSTONE')]);
  });
});

test('a meeting goes on counting for the cell that held it', async () => {
  const { region, place, tables, from, to, meetingId } = await signed();
  const tallies = regionData(place.table, wholeRegion('flanders')).tallies(2025);
  const tally = { cellId: from.cellId, trioPresent: true, sectors: [] };
  await place.table.write([tallies.create(tally, meetingId)]);
  place.goTo(day);
  await executeOf(place);
  await region.stream.inOrder();
  const meeting = (await to.meetings.get(meetingId))!;
  const { coordinator, mayor } = tables[1]!;
  const attended = [coordinator, mayor].map(({ memberId }) => memberId);
  place.goTo('2025-01-20');
  const { client } = tables[0]!.coordinator;
  done(await client.meetings.recordAttendance({ params: { meetingId }, body: { attended, items: [] } }));
  await region.stream.inOrder();
  expect(meeting.value.cellId).toBe(to.cellId);
  expect((await tallies.get(meetingId))?.value.cellId).toBe(from.cellId);
});

test('who stepped aside from a case that was erased is not told of it by the log of the cell that went over, as mayor of the one that goes on', async () => {
  const { region, tables } = await opened();
  const { place, stream } = region;
  const { caseId, mayor, coordinator, school } = tables[1]!;
  const [params, reasons] = [{ caseId }, 'A court asked for it.'];
  done(await school.client.recusals.declare({ params, body: { concerned: true } }));
  done(await mayor.client.cases.close({ params, body: { reasons } }));
  done(await coordinator.client.erasures.erase({ params, body: { reasons } }));
  done(await mayor.client.erasures.erase({ params, body: { reasons } }));
  await stream.inOrder();
  await signedByAll(
    region,
    merger,
    tables.map((table) => table.mayor),
  );
  place.goTo(day);
  await executeOf(place);
  const { membershipId } = await place.member('mayor', antwerp, { email: `school.seated@${borsbeek}.example` });
  await stream.inOrder();
  done(await (await place.signIn(school.sub)).memberships.switch({ body: { membershipId } }));
  const archive =
    done(await (await place.officer()).client.registerChanges.get({ params: { changeId } })).plan.lines[1]?.cell?.cellId ?? '';
  const linesFor = async (sub: string) =>
    done(await (await place.signIn(sub)).audit.query({ body: { month: '2024-12', archive, about: caseId } })).items;
  expect((await linesFor(tables[0]!.mayor.sub)).length).toBeGreaterThan(0);
  expect((await linesFor(school.sub)).filter(({ memberId }) => memberId !== school.memberId)).toEqual([]);
});
