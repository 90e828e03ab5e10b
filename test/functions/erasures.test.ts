import { beforeEach, describe, expect, test } from 'vitest';
import type { Table } from '../../shared/data/table.ts';
import { called, listed, narrative, person } from '../support/case-at-work.ts';
import { type CellAtWork, openCell, type Seated } from '../support/cell-at-work.ts';
import { erasuresNightOf } from '../support/erasures-night.ts';
import { done } from '../support/region.ts';

let cell: CellAtWork;
beforeEach(async () => {
  cell = await openCell();
});

const codeOf = (reply: object) => ('code' in reply ? reply.code : 'done');
const get = ({ client }: Seated, caseId: string) => client.cases.get({ params: { caseId } });
const reasons = 'A court asked for it.';
const erase = ({ client }: Seated, caseId: string) => client.erasures.erase({ params: { caseId }, body: { reasons } });

/** A case with somebody called to it, closed by its mayor. */
const closed = async () => {
  const view = await listed(cell);
  await called(cell, view.caseId, cell.school);
  done(await cell.mayor.client.cases.close({ params: { caseId: view.caseId }, body: { reasons: 'The path is done.' } }));
  await cell.region.stream.inOrder();
  return view;
};

/** Everything that lies in the tables now, as text. */
const everything = (): string => {
  const { items, keys } = cell.region.place.moment();
  return JSON.stringify([items, keys]);
};

const proofs = async ({ client }: Seated) => done(await client.erasures.list()).items;

describe('erasing a case before its term', () => {
  test('takes two: one of mayor and coordinator wishes it with reasons, the other agrees', async () => {
    const { caseId } = await closed();
    expect(codeOf(await erase(cell.school, caseId))).toBe('permission-missing');
    expect(codeOf(await erase(cell.otherMayor, caseId))).toBe('resource-not-found');
    expect(codeOf(await erase(cell.neighbour.mayor, caseId))).toBe('resource-not-found');
    expect(done(await erase(cell.coordinator, caseId))).toMatchObject({ proposedRole: 'coordinator' });
    expect(done(await get(cell.mayor, caseId))).toMatchObject({
      erasure: { proposedBy: cell.coordinator.memberId },
      erasureReasons: reasons,
    });
    expect(codeOf(await erase(cell.coordinator, caseId))).toBe('second-person-needed');
    expect(done(await erase(cell.mayor, caseId)).approvedBy).toBe(cell.mayor.memberId);
    expect(codeOf(await get(cell.mayor, caseId))).toBe('case-erased');
  });

  test('waits until the case ended, and is forgotten when it is reopened', async () => {
    const { caseId } = await listed(cell);
    expect(codeOf(await erase(cell.mayor, caseId))).toBe('case-not-closed');
    done(await cell.mayor.client.cases.close({ params: { caseId }, body: { reasons } }));
    done(await erase(cell.coordinator, caseId));
    done(await cell.mayor.client.cases.reopen({ params: { caseId }, body: { reasons } }));
    expect(done(await get(cell.mayor, caseId)).erasure).toBeUndefined();
  });

  test('leaves a proof for mayor, coordinator and data protection officer, without anything of the person', async () => {
    const { caseId, reference } = await closed();
    done(await erase(cell.mayor, caseId));
    done(await erase(cell.coordinator, caseId));
    for (const who of [cell.mayor, cell.coordinator, cell.officer]) {
      const [proof] = await proofs(who);
      expect(proof).toMatchObject({
        caseId,
        reference,
        rule: 'agreed',
        erasedAt: '2026-03-02T10:00:00.000Z',
        keyDestroyedAt: '2026-03-02T10:00:00.000Z',
        items: { case: 1, identity: 1, invitation: 1, signal: 1 },
      });
      expect(proof?.subjectId).toMatch(/^subject_/);
    }
    expect(await proofs(cell.otherMayor)).toEqual([]);
    expect(await proofs(cell.neighbour.officer)).toEqual([]);
    expect(codeOf(await cell.school.client.erasures.list())).toBe('permission-missing');
    const { keys } = cell.region.place.moment();
    const [proof] = await proofs(cell.officer);
    expect(keys.filter(({ key }) => key.sk.endsWith(proof!.subjectId)).map(({ value }) => value)).toEqual([
      { destroyedAt: '2026-03-02T10:00:00.000Z' },
    ]);
  });

  test('shows a tombstone to who kept the case, and to all others what they see of a case that never was', async () => {
    const { caseId, reference } = await closed();
    const brought = done(await cell.school.client.signals.list()).settled.map(({ signalId }) => signalId);
    const [signalId = ''] = brought.toSorted().toReversed();
    done(await erase(cell.mayor, caseId));
    done(await erase(cell.coordinator, caseId));
    for (const who of [cell.mayor, cell.coordinator, cell.officer]) {
      expect(await get(who, caseId)).toMatchObject({ code: 'case-erased', problem: { status: 410 } });
    }
    for (const who of [cell.school, cell.police, cell.otherMayor, cell.neighbour.mayor])
      expect(await get(who, caseId)).toEqual({ ...(await get(who, 'case_unknown')), problem: expect.anything() });
    for (const who of [cell.mayor, cell.coordinator, cell.school])
      expect(done(await who.client.cases.list()).items.map((item) => item.caseId)).not.toContain(caseId);
    expect(done(await cell.coordinator.client.cases.query({ body: { text: reference } })).items).toEqual([]);
    const params = { caseId };
    const attempts = [
      cell.coordinator.client.cases.changeIdentity({ params, body: person }),
      cell.coordinator.client.cases.disclose({ params }),
      cell.mayor.client.cases.change({ params, body: { minor: true } }),
      cell.mayor.client.cases.close({ params, body: { reasons } }),
      cell.mayor.client.cases.reopen({ params, body: { reasons } }),
      cell.officer.client.cases.lookUpIdentity({ params, body: { reason: reasons } }),
      cell.otherMayor.client.breakGlass.open({ body: { reference, reason: reasons } }),
      cell.coordinator.client.invitations.propose({ params, body: { memberId: cell.police.memberId, purpose: narrative.purpose } }),
      cell.mayor.client.signals.get({ params: { signalId } }),
      erase(cell.mayor, caseId),
    ];
    for (const attempt of attempts) expect(codeOf(await attempt)).toBe('resource-not-found');
  });
});

describe('the term of a case that ended', () => {
  test('erases it in the night after its last day, and not before', async () => {
    const { caseId } = await closed();
    const { eraseAfter } = done(await get(cell.mayor, caseId));
    await erasuresNightOf(cell.region.place, eraseAfter);
    expect(done(await get(cell.mayor, caseId))).toMatchObject({ state: 'closed' });
    const dayAfter = new Date(Date.parse(eraseAfter!) + 86_400_000).toISOString().slice(0, 10);
    await erasuresNightOf(cell.region.place, dayAfter);
    expect(codeOf(await get(cell.mayor, caseId))).toBe('case-erased');
    expect(await proofs(cell.officer)).toMatchObject([{ caseId, rule: 'termOver', erasedAt: `${dayAfter}T02:00:00.000Z` }]);
    const left = everything();
    expect(left).not.toContain('"sealedIdentity"');
    expect(JSON.parse(left)[0].filter((one: { key: { pk: string; sk: string } }) => /#CASE(LINE)?$/.test(one.key.pk))).toMatchObject([
      { key: { sk: expect.stringContaining('#TOMBSTONE') } },
    ]);
  });

  test('never ends for a case that is on the list', async () => {
    const { caseId } = await listed(cell);
    await erasuresNightOf(cell.region.place, '2040-01-01');
    expect(codeOf(await get(cell.mayor, caseId))).toBe('done');
    expect(await proofs(cell.mayor)).toEqual([]);
  });
});

describe('an erasure that crashes', () => {
  const crash = new Error('killed');
  /** A table that dies at the so-manieth of its writes from now on. */
  const dyingAt = (table: Table, last: number): Table => {
    let writes = 0;
    return {
      ...table,
      write: async (wanted) => {
        if (writes++ >= last) throw crash;
        return table.write(wanted);
      },
    };
  };

  test('between any two of its effects is finished the night after, and what was begun is unreadable already', async () => {
    const { caseId } = await closed();
    const { place } = cell.region;
    const night = '2040-01-01';
    for (const [table, keys] of [
      [0, 9],
      [1, 0],
      [1, 9],
      [2, 9],
    ] as const) {
      const dying = { ...place, table: dyingAt(place.table, table), vault: { ...place.vault, keys: dyingAt(place.vault.keys, keys) } };
      await erasuresNightOf(dying, night).catch((error: unknown) => expect(error).toBe(crash));
      const expected = table === 0 ? 'done' : 'case-erased';
      expect([table, keys, codeOf(await get(cell.mayor, caseId))]).toEqual([table, keys, expected]);
    }
    await erasuresNightOf(place, night);
    expect(await proofs(cell.officer)).toMatchObject([{ caseId, keyDestroyedAt: `${night}T02:00:00.000Z` }]);
  });

  test('gives a signal that was not taken up the end of its key too', async () => {
    const report = await cell.school.client.signals.report({ body: { observation: narrative.observation, anonymous: false } });
    done(await cell.school.client.signals.withdraw({ params: { signalId: done(report).signalId } }));
    expect(await proofs(cell.officer)).toMatchObject([{ rule: 'notTakenUp', items: { signal: 1 } }]);
    await erasuresNightOf(cell.region.place, '2026-03-03');
    expect(await proofs(cell.officer)).toMatchObject([{ keyDestroyedAt: '2026-03-03T02:00:00.000Z' }]);
  });
});
