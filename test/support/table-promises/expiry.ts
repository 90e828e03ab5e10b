import { beforeEach, describe, expect, test } from 'vitest';
import { check, given, pages, put, refused, remove, sortKeys, type Subject, written } from './subject.ts';

const start = 1_790_000_000;

export const expiry = ({ table, clock, partition }: Subject): void => {
  describe('an item that expires', () => {
    const later = (seconds: number): void => void (clock.time = new Date((start + seconds) * 1000));
    beforeEach(() => later(0));

    const expiring = async (sk = 'item') => {
      const key = { pk: partition(), sk };
      await given(table(), key, 2);
      expect(await table().write([put(key, 2, 'short', start + 10)])).toEqual(written);
      return key;
    };

    test('is there, with its time, until that second', async () => {
      const key = await expiring();
      clock.time = new Date((start + 10) * 1000 - 1);
      expect(await table().get(key)).toEqual({ key, version: 3, schema: 1, value: 'short', expiresAt: start + 10 });
    });

    test.each([10, 11, 100_000])('is gone %i seconds later, for get and query', async (seconds) => {
      const key = await expiring();
      later(seconds);
      expect(await table().get(key)).toBeUndefined();
      expect(await table().get(key, { eventual: true })).toBeUndefined();
      expect((await table().query({ pk: key.pk })).items).toEqual([]);
    });

    test('can be created anew, as version 1', async () => {
      const key = await expiring();
      later(10);
      expect(await table().write([put(key, 0, 'new')])).toEqual(written);
      expect(await table().get(key)).toEqual({ key, version: 1, schema: 1, value: 'new' });
    });

    test.each([
      ['its last version', 3],
      ['existence', 'exists'],
    ] as const)('is no longer there for a write that expects %s', async (_, expected) => {
      const key = await expiring();
      later(10);
      expect(await table().write([put(key, expected)])).toEqual(refused(0));
      expect(await table().write([remove(key, expected)])).toEqual(refused(0));
      expect(await table().write([check(key, expected)])).toEqual(refused(0));
      expect(await table().write([check(key, 0)])).toEqual(written);
    });

    test('may be removed or written over by whoever expects nothing of it', async () => {
      const key = await expiring();
      later(10);
      expect(await table().write([put(key, 'any', 'over')])).toEqual(written);
      expect((await table().get(key))?.value).toBe('over');
      expect(await table().write([remove(key, 'any')])).toEqual(written);
      expect(await table().get(key)).toBeUndefined();
    });

    test('counts its version on when written over unseen, so that no version comes twice', async () => {
      const key = await expiring();
      later(10);
      await table().write([put(key, 'any')]);
      expect((await table().get(key))?.version).toBe(4);
    });

    test.each([1, 'any', 'exists'] as const)('lives on when written without a time (put expecting %s)', async (expected) => {
      const key = { pk: partition(), sk: 'item' };
      await table().write([put(key, 0, 'short', start + 10)]);
      await table().write([put(key, expected, 'long')]);
      later(10);
      expect(await table().get(key)).toEqual({ key, version: 2, schema: 1, value: 'long' });
    });

    test('can be given a time by a put that expects anything', async () => {
      const key = { pk: partition(), sk: 'item' };
      await table().write([put(key, 'any', 'short', start + 10)]);
      expect((await table().get(key))?.expiresAt).toBe(start + 10);
    });

    test('counts in its page, so a walk in pages still gives every other item', async () => {
      const pk = partition();
      const keys = Array.from({ length: 12 }, (_, index) => String(index).padStart(2, '0'));
      await table().write(keys.map((sk, index) => put({ pk, sk }, 0, index, index % 4 === 0 ? start + 100 : start + 5)));
      later(5);
      const walked = await pages(table(), { pk, limit: 2 });
      expect(walked.map(({ items }) => items.length)).toEqual([1, 0, 1, 0, 1, 0, 0]);
      expect(walked.flatMap(({ items }) => sortKeys(items))).toEqual(['00', '04', '08']);
    });
  });
};
