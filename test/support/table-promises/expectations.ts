import { describe, expect, test } from 'vitest';
import type { Expected } from '../../../shared/data/table.ts';
import { check, given, put, refused, remove, type Subject, written } from './subject.ts';

type Case = readonly [state: string, version: number, expected: Expected, isMet: boolean];

const cases: readonly Case[] = [
  ['nothing', 0, 0, true],
  ['nothing', 0, 1, false],
  ['nothing', 0, 7, false],
  ['nothing', 0, 'exists', false],
  ['nothing', 0, 'any', true],
  ['version 1', 1, 0, false],
  ['version 1', 1, 1, true],
  ['version 1', 1, 2, false],
  ['version 1', 1, 'exists', true],
  ['version 1', 1, 'any', true],
  ['version 3', 3, 0, false],
  ['version 3', 3, 1, false],
  ['version 3', 3, 2, false],
  ['version 3', 3, 3, true],
  ['version 3', 3, 4, false],
  ['version 3', 3, 'exists', true],
  ['version 3', 3, 'any', true],
];

/** `together`: the same expectation as one of two writes in a transaction. */
export const expectations = ({ table, partition }: Subject): void => {
  describe.each([{ together: false }, { together: true }])('an expectation (in a transaction: $together)', ({ together }) => {
    const others = () => (together ? [put({ pk: partition(), sk: 'other' }, 0)] : []);

    test.each(cases)('over %s (%i), a put that expects %s: written is %s', async (_, version, expected, isMet) => {
      const key = { pk: partition(), sk: 'item' };
      await given(table(), key, version);
      expect(await table().write([put(key, expected, { by: 'second' }), ...others()])).toEqual(isMet ? written : refused(0));
      const found = await table().get(key);
      const before = version === 0 ? undefined : { key, version, schema: 1, value: { given: version } };
      expect(found).toEqual(
        isMet ? { key, version: version + 1, schema: 1, value: { by: 'second' } } : before && { ...before, value: found?.value },
      );
    });

    test.each(cases)('over %s (%i), a removal that expects %s: done is %s', async (_, version, expected, isMet) => {
      const key = { pk: partition(), sk: 'item' };
      await given(table(), key, version);
      expect(await table().write([remove(key, expected), ...others()])).toEqual(isMet ? written : refused(0));
      expect((await table().get(key))?.version).toBe(isMet || version === 0 ? undefined : version);
    });

    test.each(cases)('over %s (%i), a check that expects %s: holds is %s and changes nothing', async (_, version, expected, isMet) => {
      if (expected === 'any') return expect(isMet).toBe(true);
      const key = { pk: partition(), sk: 'item' };
      await given(table(), key, version);
      expect(await table().write([check(key, expected), ...others()])).toEqual(isMet ? written : refused(0));
      expect((await table().get(key))?.version ?? 0).toBe(version);
    });
  });

  describe('a version', () => {
    test('starts at 1 and counts each write, whatever the write expected', async () => {
      const key = { pk: partition(), sk: 'item' };
      const seen: (number | undefined)[] = [];
      for (const expected of [0, 1, 'any', 'exists', 4, 'any'] as const) {
        expect(await table().write([put(key, expected)])).toEqual(written);
        seen.push((await table().get(key))?.version);
      }
      expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
    });

    test('starts again at 1 after a removal', async () => {
      const key = { pk: partition(), sk: 'item' };
      await given(table(), key, 3);
      await table().write([remove(key, 3)]);
      await table().write([put(key, 'any')]);
      expect((await table().get(key))?.version).toBe(1);
    });

    test('of the schema is kept beside it', async () => {
      const key = { pk: partition(), sk: 'item' };
      await table().write([{ kind: 'put', key, expected: 0, schema: 12, value: 1 }]);
      expect(await table().get(key)).toEqual({ key, version: 1, schema: 12, value: 1 });
    });
  });

  test.each([0, 'any'] as const)('a put that expects %s replaces the item whole', async (expected) => {
    const key = { pk: partition(), sk: 'item' };
    await table().write([put(key, 0, { left: 'over', deep: { left: 'over' } }, 4_000_000_000)]);
    await table().write([put(key, expected === 0 ? 1 : expected, { deep: {} })]);
    expect(await table().get(key)).toEqual({ key, version: 2, schema: 1, value: { deep: {} } });
  });
};
