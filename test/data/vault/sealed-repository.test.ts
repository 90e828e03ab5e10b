import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { memoryTable } from '../../../shared/data/memory-table.ts';
import { cellKeyring, type Vault } from '../../../shared/data/vault/keyring.ts';
import { pickSealed, sealedEntity, sealedRepository } from '../../../shared/data/vault/sealed-repository.ts';
import { softwareKeys } from '../../../shared/data/vault/software-keys.ts';
import { readPartition } from '../../../shared/data/repository.ts';

const now = () => new Date('2026-03-02T10:00:00Z');
const entity = sealedEntity({
  collection: 'case',
  prefix: 'CASE',
  within: 2,
  open: z.strictObject({ subjectId: z.string(), state: z.string() }),
  sealed: z.strictObject({ concern: z.string(), note: z.string().optional() }),
});

const opened = () => {
  const [table, keys] = [memoryTable({ now }), memoryTable({ now })];
  const vault = (): Vault => ({
    keys,
    service: softwareKeys(new Uint8Array(32).fill(1)),
    memory: new Map(),
    millis: () => now().getTime(),
  });
  const at = (cellId: string, caseId = 'case_1', keyring = cellKeyring({ vault: vault(), nis: '12025', cellId })) => ({
    keyring,
    cases: sealedRepository(table, entity, { owner: '12025', within: [cellId, caseId], keyring }),
  });
  return { table, keys, at };
};

const value = { subjectId: 'subject_1', state: 'listed', concern: 'CANARY said so' };

describe('what a cell keeps sealed', () => {
  test('is found again as it was written, also by a function that never saw the key', async () => {
    const { table, at } = opened();
    const { keyring, cases } = at('cell_1');
    await keyring.create('subject_1');
    await table.write([await cases.create(value)]);
    expect((await at('cell_1').cases.get())?.value).toEqual(value);
    const items = await readPartition(table, 'case', '12025', ['cell_1', 'case_1']);
    expect(JSON.stringify(items)).not.toContain('CANARY');
    expect((await pickSealed(entity, items, at('cell_1').keyring)).map((found) => found.value)).toEqual([value]);
  });

  test('changes under its version, and an earlier version put back does not open', async () => {
    const { table, at } = opened();
    const { keyring, cases } = at('cell_1');
    await keyring.create('subject_1');
    await table.write([await cases.create(value)]);
    const [first] = await readPartition(table, 'case', '12025', ['cell_1', 'case_1']);
    const found = await cases.get();
    await table.write([await cases.change(found, { ...value, state: 'closed', note: 'later' })]);
    expect((await cases.get())?.value).toMatchObject({ state: 'closed', note: 'later' });
    await table.write([{ kind: 'put', key: first!.key, expected: 2, schema: 1, value: first!.value }]);
    await expect(cases.get()).rejects.toThrow('does not open here');
  });

  test('does not exist any more once the key is destroyed', async () => {
    const { table, at } = opened();
    const { keyring, cases } = at('cell_1');
    await keyring.create('subject_1');
    await table.write([await cases.create(value)]);
    await keyring.destroy('subject_1', now().toISOString());
    expect(await cases.get()).toBeUndefined();
    expect(await at('cell_1').cases.get()).toBeUndefined();
  });
});
