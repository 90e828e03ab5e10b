import { beforeEach, describe, expect, test } from 'vitest';
import { itemBytes, metered, type Operation, readUnits, writeUnits } from '../../shared/data/capacity.ts';
import { memoryTable } from '../../shared/data/memory-table.ts';
import { check, put, remove } from '../support/table-promises/subject.ts';

const key = { pk: 'p', sk: 's' };
const empty = itemBytes({ key, version: 1, schema: 1, value: '' });

describe('units', () => {
  test.each([
    [0, 1],
    [1, 1],
    [4096, 1],
    [4097, 2],
    [409_600, 100],
  ])('to read %i bytes: %i, and half when eventually consistent', (bytes, units) => {
    expect(readUnits(bytes, { eventual: false })).toBe(units);
    expect(readUnits(bytes, { eventual: true })).toBe(units / 2);
  });

  test.each([
    [0, 1],
    [1024, 1],
    [1025, 2],
    [409_600, 400],
  ])('to write %i bytes: %i, and twice in a transaction', (bytes, units) => {
    expect(writeUnits(bytes, false)).toBe(units);
    expect(writeUnits(bytes, true)).toBe(units * 2);
  });
});

describe('the size of an item', () => {
  test('counts names and values of every attribute', () => {
    // pk 2+1, sk 2+1, v 1+2, s 1+2, d 1
    expect(empty).toBe(13);
    expect(itemBytes({ key, version: 1, schema: 1, value: '', expiresAt: 1_790_000_001 })).toBe(empty + 9 + 6);
  });

  test.each<[unknown, number]>([
    ['é😀', 6],
    [0, 1],
    [7, 2],
    [-7, 3],
    [12, 2],
    [123, 3],
    [1234, 3],
    [1200, 2],
    [0.0012, 2],
    [1.5e-100, 3],
    [123.45, 4],
    [Number.MAX_SAFE_INTEGER, 9],
    [true, 1],
    [null, 1],
    [[], 3],
    [{}, 3],
    [['a', 'b'], 3 + 2 * 2],
    [{ naam: 'Jo' }, 3 + 1 + 4 + 2],
    [{ a: { b: [null] } }, 3 + 1 + 1 + (3 + 1 + 1 + (3 + 1 + 1))],
    [{ left: undefined }, 3],
  ])('counts %j as %i bytes', (value, bytes) => {
    expect(itemBytes({ key, version: 1, schema: 1, value })).toBe(empty + bytes);
  });
});

describe('a metered table', () => {
  let operations: Operation[] = [];
  const open = () => metered(memoryTable({ now: () => new Date(0) }), (operation) => operations.push(operation));
  const large = 'x'.repeat(5000);
  beforeEach(() => {
    operations = [];
  });
  const units = () => operations.map(({ kind, readUnits: read, writeUnits: write }) => [kind, read, write]);

  test('reports one write alone at its size, the larger of old and new', async () => {
    const table = open();
    await table.write([put(key, 0, large)]);
    await table.write([put(key, 1, 'small')]);
    await table.write([remove(key, 2)]);
    expect(units()).toEqual([
      ['write', 0, 5],
      ['write', 0, 5],
      ['write', 0, 1],
    ]);
  });

  test('reports each write of a transaction twice, its checks included', async () => {
    const table = open();
    const other = { pk: 'p', sk: 't' };
    await table.write([put(key, 0, large)]);
    await table.write([check(key, 1), put(other, 0, 'small')]);
    await table.write([check(other, 1)]);
    expect(units()).toEqual([
      ['write', 0, 5],
      ['write', 0, 12],
      ['write', 0, 2],
    ]);
    expect(operations[1]).toEqual({ kind: 'write', requests: 1, readUnits: 0, writeUnits: 12, keys: [key, other] });
  });

  test('reports what is refused, too', async () => {
    const table = open();
    expect((await table.write([put(key, 3, large)])).ok).toBe(false);
    expect(units()).toEqual([['write', 0, 5]]);
  });

  test('reports reads, found or not, and of a query its sum and its key', async () => {
    const table = open();
    await table.write([put({ pk: 'p', sk: 'a#1' }, 0, large), put({ pk: 'p', sk: 'a#2' }, 0, large)]);
    operations = [];
    await table.get({ pk: 'p', sk: 'a#1' });
    await table.get({ pk: 'p', sk: 'a#1' }, { eventual: true });
    await table.get(key);
    await table.query({ pk: 'p', prefix: 'a#' });
    await table.query({ pk: 'none' });
    expect(units()).toEqual([
      ['get', 2, 0],
      ['get', 1, 0],
      ['get', 1, 0],
      ['query', 1.5, 0],
      ['query', 0.5, 0],
    ]);
    expect(operations[3]?.keys).toEqual([{ pk: 'p', sk: 'a#' }]);
  });

  test('answers as the table itself', async () => {
    const table = open();
    expect(await table.write([put(key, 0, 'value')])).toEqual({ ok: true });
    expect(await table.query({ pk: 'p' })).toEqual({ items: [await table.get(key)] });
  });
});
