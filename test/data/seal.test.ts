import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditLog, frontierOf, leafId, tree } from '../../shared/data/audit-log.ts';
import { memoryTable } from '../../shared/data/memory-table.ts';
import { sealEntries } from '../../shared/data/seal.ts';
import type { Stored, Table, Write } from '../../shared/data/table.ts';
import { base64, bytesOf } from '../../shared/domain/audit/bytes.ts';
import { leafData } from '../../shared/domain/audit/commitment.ts';
import { emptyFrontier } from '../../shared/domain/audit/merkle.ts';
import { chance } from '../support/chance.ts';
import { entriesOf } from '../support/audit/entries.ts';

const nis = '41002';
const open = (): Table => memoryTable({ now: () => new Date('2026-11-02T10:00:00.000Z') });

const leavesIn = async (table: Table, size: number): Promise<readonly string[]> => {
  const { leaves } = auditLog(table, nis);
  const found = await Promise.all(Array.from({ length: size }, (_, index) => leaves.get(leafId(index))));
  return found.flatMap((leaf) => leaf?.value.commitment ?? []);
};

/** One leaf for each entry, none twice, and a head that stands for exactly these leaves. */
const wholeOf = async (table: Table, count: number) => {
  const log = auditLog(table, nis);
  const head = await log.head.get();
  const leaves = await leavesIn(table, count + 5);
  expect(leaves).toHaveLength(count);
  expect(new Set(leaves).size).toBe(count);
  const recounted = leaves
    .map((leaf) => tree.leafHash(leafData({ commitment: bytesOf(leaf), cellId: `cell_${nis}` })))
    .reduce(tree.append, emptyFrontier);
  expect(base64(tree.root(frontierOf(head?.value)))).toBe(base64(tree.root(recounted)));
  for (const [index, leaf] of leaves.entries()) expect((await log.sealed.get(leaf))?.value.index).toBe(index);
  return head?.value.size ?? 0;
};

describe('sealing the audit', () => {
  test('gives each entry one leaf, in the order told', async () => {
    const table = open();
    await sealEntries(table, nis, entriesOf(90));
    expect(await wholeOf(table, 90)).toBe(90);
  });

  test('again, in part and in another order adds nothing', async () => {
    const table = open();
    const entries = entriesOf(60);
    await sealEntries(table, nis, entries.slice(10, 50));
    const first = await leavesIn(table, 40);
    await sealEntries(table, nis, entries.slice(30).toReversed());
    await sealEntries(table, nis, [...entries, ...entries]);
    expect(await wholeOf(table, 60)).toBe(60);
    expect((await leavesIn(table, 60)).slice(0, 40)).toEqual(first);
  });

  test('takes one request to read and one to write for forty entries', async () => {
    const table = open();
    const asked: string[] = [];
    const counted: Table = {
      get: (key, options) => (asked.push('get'), table.get(key, options)),
      query: (query) => (asked.push('query'), table.query(query)),
      write: (writes) => (asked.push('write'), table.write(writes)),
    };
    await sealEntries(counted, nis, entriesOf(40));
    expect(asked).toEqual(['get', 'write']);
  });
});

/** A table where a write sometimes never happens, sometimes happens and its answer is lost, sometimes meets another's. */
const troubled = (table: Table, random: () => number): Table => {
  const trouble = async (writes: readonly Write[]) => {
    const luck = random();
    if (luck < 0.1) throw new Error('crashed before');
    const refused = luck < 0.2 ? writes.flatMap((_, position) => (random() < 0.5 ? [position] : [])) : [];
    if (refused.length > 0) return { ok: false as const, refused };
    const outcome = await table.write(writes);
    if (luck > 0.9) throw new Error('crashed after');
    return outcome;
  };
  const pause = async () => {
    for (let turns = Math.floor(random() * 6); turns > 0; turns--) await Promise.resolve();
  };
  return {
    get: async (key, options) => (await pause(), table.get(key, options)),
    query: (query) => table.query(query),
    write: async (writes) => (await pause(), trouble(writes)),
  };
};

const shuffled = (entries: readonly Stored[], random: () => number): readonly Stored[] =>
  entries
    .map((entry) => ({ entry, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ entry }) => entry);

describe('sealing while everything goes wrong', () => {
  test('loses no entry and gives none two leaves: crashes, lost answers, conflicts, repeats, two at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 130 }), async (seed, count) => {
        const [table, random] = [open(), chance(seed)];
        const entries = entriesOf(count);
        const attempt = async () => sealEntries(troubled(table, random), nis, shuffled(entries, random)).catch(() => undefined);
        for (let tries = 0; tries < 4; tries++) await Promise.all([attempt(), attempt()]);
        await sealEntries(table, nis, entries);
        expect(await wholeOf(table, count)).toBe(count);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 60) },
    );
  });
});
