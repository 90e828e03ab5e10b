import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { locate } from '../../shared/data/locate.ts';
import { memoryTable } from '../../shared/data/memory-table.ts';
import { type Entity, pick, readPartition, repository } from '../../shared/data/repository.ts';

const note: Entity<string> = { collection: 'cell', prefix: 'NOTE#', within: 2, schema: z.string(), schemaVersion: 1 };
const mark: Entity<string> = { collection: 'cell', prefix: 'MARK', within: 2, schema: z.string(), schemaVersion: 1 };

const kept = async () => {
  const table = memoryTable({ now: () => new Date(0) });
  const of = (...ids: readonly string[]) => repository(table, note, '12025', ids);
  await table.write([
    of('cell_a', 'case_1').create('first', 'x#1'),
    of('cell_a', 'case_1').create('second', 'x#2'),
    of('cell_a', 'case_2').create('third', 'x#1'),
    of('cell_b', 'case_1').create('fourth', 'x#1'),
    repository(table, mark, '12025', ['cell_a', 'case_1']).create('marked'),
  ]);
  return { table, of };
};

describe('an item within something', () => {
  test('lies at its ids, its kind and its own id', async () => {
    const { table } = await kept();
    const items = await readPartition(table, 'cell', '12025', ['cell_a', 'case_1']);
    expect(items.map(({ key }) => key.sk)).toEqual(['cell_a#case_1#MARK', 'cell_a#case_1#NOTE#x#1', 'cell_a#case_1#NOTE#x#2']);
    expect(pick(note, items).map(({ id, value }) => [id, value])).toEqual([
      ['x#1', 'first'],
      ['x#2', 'second'],
    ]);
    expect(pick(mark, items).map(({ id, value }) => [id, value])).toEqual([['', 'marked']]);
  });

  test('is not reached from within another, nor from beside it', async () => {
    const { of } = await kept();
    expect((await of('cell_b', 'case_1').get('x#1'))?.value).toBe('fourth');
    expect(await of('cell_b', 'case_2').get('x#1')).toBeUndefined();
    expect(await of('cell_a', 'case').get('x#1')).toBeUndefined();
  });

  test('is listed with its own only, and its list does not continue in another', async () => {
    const { of } = await kept();
    const page = await of('cell_a', 'case_1').list({ limit: 1 });
    const cursor = page.ok ? page.value.next : undefined;
    expect(page.ok && page.value.items.map(({ value }) => value)).toEqual(['first']);
    const rest = await of('cell_a', 'case_1').list({ cursor });
    expect(rest.ok && rest.value.items.map(({ value }) => value)).toEqual(['second']);
    expect(await of('cell_b', 'case_1').list({ cursor })).toMatchObject({ ok: false, code: 'cursor-invalid' });
  });

  test.each([[[]], [['cell_a']], [['cell_a', 'case_1', 'more']]])(
    'refuses more or fewer ids than its kind lies within: %j',
    async (ids) => {
      const { of } = await kept();
      expect(() => of(...ids)).toThrow('lies within 2 ids');
    },
  );

  test.each(['', 'case#1', '#'])('refuses an id that could be taken for another place: "%s"', async (id) => {
    const { of, table } = await kept();
    expect(() => of('cell_a', id)).toThrow('Nothing lies within');
    await expect(readPartition(table, 'cell', '12025', [id])).rejects.toThrow('Nothing lies within');
  });
});

describe('reading a key back', () => {
  test('tells the kind, the owner, what it lies within and the id', () => {
    expect(locate({ pk: 'MUNICIPALITY#12025#CELL', sk: 'CELL#cell_a' })).toEqual({
      entity: 'cell',
      owner: '12025',
      within: [],
      id: 'cell_a',
    });
  });

  test('tells nothing of a key of no known kind', () => {
    expect(locate({ pk: 'MUNICIPALITY#12025#AUDIT#2026-03', sk: '2026-03-01T10:00:00.000Z#act' })).toBeUndefined();
    expect(locate({ pk: 'MUNICIPALITY#12025#CELL', sk: 'cell_a#CELL#cell_a' })).toBeUndefined();
  });
});
