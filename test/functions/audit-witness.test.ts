import { describe, expect, test } from 'vitest';
import { sealBatch } from '../../functions/projections/seal.ts';
import { spendNight } from '../../functions/projections/spend-night.ts';
import { auditLog } from '../../shared/data/audit-log.ts';
import type { Change } from '../../shared/data/changes.ts';
import { memoryTable } from '../../shared/data/memory-table.ts';
import type { Witness } from '../../shared/domain/audit/witness.ts';
import { entriesOf } from '../support/audit/entries.ts';
import { softwareSigner } from '../support/audit/software-signer.ts';
import { witnessInMemory } from '../support/audit/witness-promises.ts';

const nis = '41002';
const at = '2026-11-02T10:00:00.000Z';

const open = (witness: Witness) => {
  const table = memoryTable({ now: () => new Date(at) });
  const failures: unknown[] = [];
  const common = { table, region: 'flanders', today: () => '2026-11-02', newId: () => 'act_1', signer: softwareSigner(), witness } as const;
  const changes = entriesOf(3).map((stored, index): Change => ({ key: stored.key, sequence: String(index), new: stored }));
  return {
    failures,
    log: auditLog(table, nis),
    seal: () => sealBatch({ ...common, now: () => at, unsigned: (error) => void failures.push(error) }, changes),
    night: () => spendNight({ ...common, now: () => '2026-11-03T02:00:00.000Z' }),
  };
};

describe('each head that was signed', () => {
  test('is kept apart from the log as it was signed, under its log, time and size', async () => {
    const { heads, witness } = witnessInMemory();
    const { seal, log } = open(witness);
    await seal();
    const last = await log.lastCheckpoint();
    expect([...heads]).toEqual([[`flanders/41002/${at}-3.txt`, last?.note]]);
  });

  test('is brought away by the night where the stream could not, and holds up neither sealing nor signing', async () => {
    const { heads, witness } = witnessInMemory();
    let isDown = true;
    const { seal, night, failures, log } = open(async (head) => (isDown ? Promise.reject(new Error('down')) : witness(head)));
    await seal();
    expect(failures).toHaveLength(1);
    expect(await log.lastCheckpoint()).toMatchObject({ size: 3 });
    expect(heads.size).toBe(0);
    isDown = false;
    await night();
    expect([...heads.keys()]).toEqual([`flanders/41002/${at}-3.txt`]);
  });
});
