import { describe, expect, test } from 'vitest';
import type { Change } from '../../shared/data/changes.ts';
import { memoryTable } from '../../shared/data/memory-table.ts';
import { tablePromises } from '../support/table-promises.ts';
import { put, remove } from '../support/table-promises/subject.ts';

describe('the table in memory', () => {
  tablePromises(async (now) => memoryTable({ now }));

  test('tells each change once, after the whole transaction is written', async () => {
    const changes: Change[] = [];
    const versions: (number | undefined)[] = [];
    const [a, b] = [
      { pk: 'p', sk: 'a' },
      { pk: 'p', sk: 'b' },
    ] as const;
    const table = memoryTable({
      now: () => new Date(0),
      onChange: (change) => {
        changes.push(change);
        void table.get(b).then((stored) => versions.push(stored?.version));
      },
    });
    await table.write([put(a, 0, 1), put(b, 0, 2)]);
    await table.write([put(a, 1, 3), put(b, 5, 4)]);
    await table.write([put(a, 1, 5), remove({ pk: 'p', sk: 'absent' }, 'any')]);
    await table.write([remove(a, 2)]);
    const stored = (version: number, value: number) => ({ key: a, version, schema: 1, value });
    expect(changes).toEqual([
      { key: a, sequence: '1', new: stored(1, 1) },
      { key: b, sequence: '2', new: { key: b, version: 1, schema: 1, value: 2 } },
      { key: a, sequence: '3', old: stored(1, 1), new: stored(2, 5) },
      { key: a, sequence: '4', old: stored(2, 5) },
    ]);
    expect(versions).toEqual([1, 1, 1, 1]);
  });
});
