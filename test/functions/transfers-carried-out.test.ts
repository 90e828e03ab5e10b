import { beforeEach, describe, expect, test } from 'vitest';
import type { Table } from '../../shared/data/table.ts';
import { person } from '../support/case-at-work.ts';
import { type CellAtWork, openCell } from '../support/cell-at-work.ts';
import { answer, carriedOut, casesOf, offeredCase, offersTo } from '../support/offered-case.ts';
import { done, type RegionClient } from '../support/region.ts';

let cell: CellAtWork;
beforeEach(async () => {
  cell = await openCell();
});

const stateOf = async (caseId: string) => done(await cell.mayor.client.cases.get({ params: { caseId } })).state;

const acceptedCase = async () => {
  const given = await offeredCase(cell);
  done(await answer(cell.neighbour.mayor, given.transferId, 'accept'));
  return given;
};

/** A table whose first write is lost, before or after it was done. */
const losing = (table: Table, when: 'before' | 'after'): Table => {
  let isLost = false;
  return {
    ...table,
    write: async (writes) => {
      if (isLost) return table.write(writes);
      isLost = true;
      if (when === 'after') await table.write(writes);
      throw new Error('No answer came.');
    },
  };
};

/** A table before whose first write something else still happens. */
const preceded = (table: Table, by: () => Promise<void>): Table => {
  let isDue = true;
  return {
    ...table,
    write: async (writes) => {
      const happens = isDue;
      isDue = false;
      if (happens) await by();
      return table.write(writes);
    },
  };
};

describe('carrying out what a mayor accepted', () => {
  test('happens once, however often the minute comes', async () => {
    const { caseId } = await acceptedCase();
    for (const _ of [1, 2, 3]) await carriedOut(cell);
    expect(await casesOf(cell.neighbour.mayor)).toHaveLength(1);
    expect(await stateOf(caseId)).toBe('transferred');
  });

  test.each(['before', 'after'] as const)('is finished by the next minute when one broke off %s it was written', async (when) => {
    const { caseId } = await acceptedCase();
    const { place } = cell.region;
    await expect(carriedOut(cell, { ...place, table: losing(place.table, when) })).rejects.toThrow('could not be carried out');
    await carriedOut(cell, place, '11:01:00.000');
    const [taken, ...others] = await casesOf(cell.neighbour.mayor);
    expect(others).toEqual([]);
    const view = done(await cell.neighbour.mayor.client.cases.get({ params: { caseId: taken!.caseId } }));
    expect(view.identity).toEqual(person);
    expect(await stateOf(caseId)).toBe('transferred');
  });

  test('goes on with the others where one can not be carried out', async () => {
    const [first, second] = [await acceptedCase(), await acceptedCase()];
    const { place } = cell.region;
    await cell.region.stream.inOrder();
    const failing: Table = {
      ...place.table,
      write: async (writes) => {
        if (writes.some(({ key }) => key.sk.includes(first.caseId))) throw new Error('No answer came.');
        return place.table.write(writes);
      },
    };
    await expect(carriedOut(cell, { ...place, table: failing })).rejects.toThrow('could not be carried out');
    expect([await stateOf(first.caseId), await stateOf(second.caseId)]).toEqual(['listed', 'transferred']);
  });

  test('is put off for twice as long each time it fails, a day at most, and the cell that waits reads until when', async () => {
    const { caseId } = await acceptedCase();
    const { place } = cell.region;
    await cell.region.stream.inOrder();
    let attempts = 0;
    const failing: Table = {
      ...place.table,
      write: async (writes) => {
        const isCase = writes.some(({ key }) => key.sk.includes(caseId));
        if (isCase) attempts += 1;
        return isCase ? Promise.reject(new Error('No answer came.')) : place.table.write(writes);
      },
    };
    const tried = (at: string) => carriedOut(cell, { ...place, table: failing }, at).catch(() => 'failed');
    const nextAt = async () => (await offersTo(cell.neighbour.coordinator))[0]?.nextAt?.slice(11, 16);
    expect(await tried('11:00:00.000')).toBe('failed');
    expect(await nextAt()).toBe('11:01');
    await tried('11:00:30.000');
    expect(attempts).toBe(1);
    for (const [at, next] of [
      ['11:01', '11:03'],
      ['11:03', '11:07'],
      ['11:10', '11:18'],
    ] as const) {
      await tried(`${at}:00.000`);
      expect(await nextAt()).toBe(next);
    }
    expect(attempts).toBe(4);
    expect(await casesOf(cell.neighbour.mayor)).toEqual([]);
    await carriedOut(cell, place, '11:18:00.000');
    expect(await offersTo(cell.neighbour.coordinator)).toMatchObject([{ state: 'brought' }]);
    expect(await nextAt()).toBeUndefined();
    expect(await stateOf(caseId)).toBe('transferred');
  });

  const corrected = { ...person, name: 'Corrected Example' };
  const plan = { goals: [{ goal: 'School.' }] };
  type Written = { readonly write: (client: RegionClient, caseId: string) => Promise<{ readonly ok: boolean }>; readonly after: object };
  const written: readonly [what: string, Written][] = [
    [
      'a corrected name',
      {
        write: ({ cases }, caseId) => cases.changeIdentity({ params: { caseId }, body: corrected }),
        after: { identity: corrected, goals: [] },
      },
    ],
    [
      'a plan',
      {
        write: ({ followUp }, caseId) => followUp.changePlan({ params: { caseId }, body: plan, version: 0 }),
        after: { identity: person, ...plan },
      },
    ],
  ];

  test.each(written)('takes %s along that was written until that very moment', async (_, { write, after }) => {
    const { caseId } = await acceptedCase();
    const { place } = cell.region;
    const writing = async () => expect(await write(cell.coordinator.client, caseId)).toMatchObject({ ok: true });
    await carriedOut(cell, { ...place, table: preceded(place.table, writing) });
    const [taken] = await casesOf(cell.neighbour.mayor);
    const params = { caseId: taken!.caseId };
    const there = cell.neighbour.mayor.client;
    const { identity } = done(await there.cases.get({ params }));
    const { goals } = done(await there.followUp.getPlan({ params }));
    expect({ identity, goals }).toEqual(after);
  });

  test.each(written)('answers who writes %s a moment later that the case changed', async (_, { write }) => {
    let isDue = false;
    const handingOn = (table: Table): Table => {
      const handOn = preceded(table, async () => {
        isDue = false;
        await carriedOut(cell);
      });
      return { ...table, write: (writes) => (isDue ? handOn.write(writes) : table.write(writes)) };
    };
    const acts = new Set(['casesChangeIdentity', 'followUpChangePlan']);
    cell = await openCell({ watch: (action, table) => (acts.has(action) ? handingOn(table) : table) });
    const { caseId } = await acceptedCase();
    isDue = true;
    expect(await write(cell.coordinator.client, caseId)).toMatchObject({ code: 'edit-conflict' });
    expect(await stateOf(caseId)).toBe('transferred');
  });

  test('does not happen where the offer was withdrawn in time', async () => {
    const { caseId, transferId } = await acceptedCase();
    done(await cell.mayor.client.transfers.withdraw({ params: { caseId, transferId } }));
    await carriedOut(cell);
    expect(await casesOf(cell.neighbour.mayor)).toEqual([]);
    expect(await offersTo(cell.neighbour.mayor)).toMatchObject([{ state: 'withdrawn' }]);
    expect(await stateOf(caseId)).toBe('listed');
  });

  test('leaves a consultation as it was: one that was still to come was never held there', async () => {
    const { caseId, transferId } = await offeredCase(cell);
    const { client } = cell.coordinator;
    const times = { on: '2026-03-02', startsAt: '14:00', endsAt: '15:30', place: 'Room 2' };
    const agenda = [{ caseId, question: 'Where does he live?', invited: [] }];
    const { meetingId } = done(await client.meetings.convene({ body: { ...times, agenda } }));
    done(await answer(cell.neighbour.mayor, transferId, 'accept'));
    await carriedOut(cell);
    const attended = [cell.mayor.memberId, cell.coordinator.memberId];
    done(await client.meetings.recordAttendance({ params: { meetingId }, body: { attended, items: [{ caseId, attended }] } }));
    const { items } = cell.region.place.moment();
    const consultation = items.find(({ key }) => key.sk.endsWith(`${caseId}#CONSULTATION#${meetingId}`));
    expect(consultation?.value).toMatchObject({ state: 'convened', attended: [] });
  });

  test('leaves nothing that says which case an offer was of', async () => {
    const { transferId } = await acceptedCase();
    await carriedOut(cell);
    const { items } = cell.region.place.moment();
    expect(items.filter(({ key }) => key.pk.endsWith('#TRANSFER'))).toEqual([]);
    expect(items.filter(({ key }) => key.sk.endsWith(transferId))).toHaveLength(2);
  });
});
