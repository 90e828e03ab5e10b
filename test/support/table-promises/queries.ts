import { beforeAll, describe, expect, test } from 'vitest';
import type { Query } from '../../../shared/data/table.ts';
import { pages, put, sortKeys, type Subject } from './subject.ts';

// written out of order; `A` sorts before `a`, and UTF-8 puts U+FF61 before the emoji where UTF-16 puts it behind
const ordered = ['A', 'a', 'a#1', 'a#10', 'a#2', 'a#3', 'b', 'b#1', 'é', '｡', '😀'];

type Asked = Omit<Query, 'pk'>;
const asks: readonly (readonly [string, Asked, readonly string[]])[] = [
  ['everything, in UTF-8 byte order', {}, ordered],
  ['everything backwards', { descending: true }, ordered.toReversed()],
  ['a prefix', { prefix: 'a#' }, ['a#1', 'a#10', 'a#2', 'a#3']],
  ['a prefix that is itself a key', { prefix: 'a#1' }, ['a#1', 'a#10']],
  ['a prefix backwards', { prefix: 'a#', descending: true }, ['a#3', 'a#2', 'a#10', 'a#1']],
  ['a prefix nothing has', { prefix: 'c' }, []],
  ['the empty prefix', { prefix: '' }, ordered],
  ['an emoji as prefix', { prefix: '😀' }, ['😀']],
  ['up to a key that is there', { upTo: 'a#10' }, ['A', 'a', 'a#1', 'a#10']],
  ['up to a key that is not there', { upTo: 'a#11' }, ['A', 'a', 'a#1', 'a#10']],
  ['up to a key before all', { upTo: '0' }, []],
  ['up to nothing', { upTo: '' }, []],
  ['up to a key, backwards', { upTo: 'a#1', descending: true }, ['a#1', 'a', 'A']],
  ['a prefix up to a key', { prefix: 'a#', upTo: 'a#2' }, ['a#1', 'a#10', 'a#2']],
  ['a prefix up to a key, the last only', { prefix: 'a#', upTo: 'a#2', descending: true, limit: 1 }, ['a#2']],
  ['a prefix up to itself', { prefix: 'a#1', upTo: 'a#1' }, ['a#1']],
  ['a prefix up to a key behind it', { prefix: 'a#', upTo: 'b' }, ['a#1', 'a#10', 'a#2', 'a#3']],
  ['a prefix up to a key before it', { prefix: 'b', upTo: 'a' }, []],
  ['after a key', { after: 'b' }, ['b#1', 'é', '｡', '😀']],
  ['after a key that is not there', { after: 'a#25' }, ['a#3', 'b', 'b#1', 'é', '｡', '😀']],
  ['after the last key', { after: '😀' }, []],
  ['after a key backwards', { after: 'a#1', descending: true }, ['a', 'A']],
  ['after a key before the prefix', { prefix: 'a#', after: 'A' }, ['a#1', 'a#10', 'a#2', 'a#3']],
  ['after a key behind the prefix', { prefix: 'a#', after: 'b' }, []],
  ['after a key behind the prefix, backwards', { prefix: 'a#', after: 'b', descending: true }, ['a#3', 'a#2', 'a#10', 'a#1']],
  ['after a key before the prefix, backwards', { prefix: 'a#', after: 'A', descending: true }, []],
  ['after a key beyond the upper bound', { upTo: 'a', after: 'b' }, []],
  ['after a key beyond the upper bound, backwards', { upTo: 'a', after: 'b', descending: true }, ['a', 'A']],
  ['after the upper bound itself', { upTo: 'a#1', after: 'a#1' }, []],
  ['after the upper bound itself, backwards', { upTo: 'a#1', after: 'a#1', descending: true }, ['a', 'A']],
  ['after the prefix itself, backwards', { prefix: 'a#1', after: 'a#1', descending: true }, []],
  ['after the prefix itself, bounded, backwards', { prefix: 'a#1', upTo: 'a#10', after: 'a#1', descending: true }, []],
  ['after the prefix itself', { prefix: 'a', after: 'a' }, ['a#1', 'a#10', 'a#2', 'a#3']],
  ['all bounds together', { prefix: 'a', upTo: 'a#2', after: 'a', limit: 2 }, ['a#1', 'a#10']],
  ['a limit', { limit: 3 }, ['A', 'a', 'a#1']],
  ['a limit backwards', { limit: 2, descending: true }, ['😀', '｡']],
  ['a limit over all', { limit: 1000 }, ordered],
];

const bounds: readonly Asked[] = [{}, { prefix: 'a#' }, { upTo: 'b' }, { prefix: 'a', upTo: 'a#2' }];

export const queries = ({ table, partition }: Subject): void => {
  describe('a query', () => {
    let pk = '';
    beforeAll(async () => {
      pk = partition();
      await table().write(ordered.toSorted((a, b) => a.length - b.length).map((sk) => put({ pk, sk }, 0, { sk })));
      await table().write([put({ pk: `${pk}0`, sk: 'a#1' }, 0), put({ pk: pk.slice(0, -1), sk: 'a#1' }, 0)]);
    });

    test.each(asks)('gives %s', async (_, asked, found) => {
      expect(sortKeys((await table().query({ pk, ...asked })).items)).toEqual(found);
    });

    test('of an empty partition gives an empty last page', async () => {
      expect(await table().query({ pk: partition() })).toEqual({ items: [] });
    });

    test('gives whole items', async () => {
      expect((await table().query({ pk, upTo: 'A' })).items).toEqual([{ key: { pk, sk: 'A' }, version: 1, schema: 1, value: { sk: 'A' } }]);
    });

    test('has no next page when it came to the end', async () => {
      expect((await table().query({ pk })).next).toBeUndefined();
      expect((await table().query({ pk, limit: 100 })).next).toBeUndefined();
    });

    test('that reached its limit continues after its last item, even when nothing follows', async () => {
      expect((await table().query({ pk, limit: 2 })).next).toBe('a');
      expect((await table().query({ pk, limit: ordered.length })).next).toBe('😀');
      expect(await table().query({ pk, limit: 2, after: '😀' })).toEqual({ items: [] });
    });

    test('that ended on its very bound has no next page', async () => {
      expect((await table().query({ pk, upTo: 'a', limit: 2 })).next).toBeUndefined();
      expect((await table().query({ pk, prefix: 'a#1', limit: 2, descending: true })).next).toBeUndefined();
    });

    const walks = bounds.flatMap((asked) =>
      [1, 2, 5].flatMap((limit) => [false, true].map((descending) => ({ ...asked, limit, descending }))),
    );
    test.each(walks)('walked in pages gives each item once: %o', async (asked) => {
      const { limit, ...whole } = asked;
      const walked = await pages(table(), { pk, ...asked });
      expect(walked.every(({ items }) => items.length <= limit)).toBe(true);
      expect(walked.flatMap(({ items }) => items)).toEqual((await table().query({ pk, ...whole })).items);
    });

    test('over 1 MB comes in pages, forwards and backwards', async () => {
      const large = partition();
      const keys = ['1', '2', '3', '4', '5', '6', '7', '8'];
      for (const sk of keys) await table().write([put({ pk: large, sk }, 0, 'x'.repeat(300_000))]);
      const forwards = await pages(table(), { pk: large });
      const backwards = await pages(table(), { pk: large, descending: true });
      expect(forwards.flatMap(({ items }) => sortKeys(items))).toEqual(keys);
      expect(backwards.flatMap(({ items }) => sortKeys(items))).toEqual(keys.toReversed());
      expect(forwards.length).toBeGreaterThanOrEqual(2);
      expect(Math.max(...[...forwards, ...backwards].map(({ items }) => items.length))).toBeLessThanOrEqual(4);
    });

    test.each([0, -1, 1001, 1.5, NaN])('refuses the limit %d', async (limit) => {
      await expect(table().query({ pk, limit })).rejects.toThrow('1 to 1000 items');
    });
  });
};
