import { describe, expect, test } from 'vitest';
import { check, put, type Subject, written } from './subject.ts';

// pk (2 + 40), sk (2 + 4), v (1 + 2), s (1 + 2), d (1)
const overhead = 55;
const largest = 400 * 1024 - overhead;

export const limits = ({ table, partition }: Subject): void => {
  describe('a limit', () => {
    const long = (length: number) => partition().padEnd(length, '.');

    test.each([0, 'any'] as const)('lets an item of exactly 400 KB through (put expecting %s)', async (expected) => {
      const key = { pk: long(40), sk: 'item' };
      expect(await table().write([put(key, expected, 'x'.repeat(largest))])).toEqual(written);
      expect((await table().get(key))?.value).toHaveLength(largest);
    });

    test.each([1, 2])('refuses an item of one byte more, in a request of %i', async (count) => {
      const pk = long(40);
      const writes = [put({ pk, sk: 'item' }, 0, 'x'.repeat(largest + 1)), put({ pk, sk: 'tiny' }, 0)];
      await expect(table().write(writes.slice(0, count))).rejects.toThrow('at most 409600 bytes');
      expect((await table().query({ pk })).items).toEqual([]);
    });

    test('counts UTF-8 bytes, not characters', async () => {
      await expect(table().write([put({ pk: long(40), sk: 'item' }, 0, 'é'.repeat(largest / 2 + 1))])).rejects.toThrow(
        'at most 409600 bytes',
      );
    });

    test('refuses a transaction over 4 MB', async () => {
      const pk = partition();
      const writes = Array.from({ length: 11 }, (_, index) => put({ pk, sk: String(index) }, 0, 'x'.repeat(390_000)));
      await expect(table().write(writes)).rejects.toThrow('at most 4194304 bytes');
    });

    test.each([0, 101])('refuses a transaction of %i writes', async (count) => {
      const pk = partition();
      const writes = Array.from({ length: count }, (_, index) => put({ pk, sk: String(index) }, 0));
      await expect(table().write(writes)).rejects.toThrow('1 to 100 writes');
    });

    test('refuses two writes of one key in a transaction', async () => {
      const key = { pk: partition(), sk: 'item' };
      await expect(table().write([put(key, 0), check({ ...key }, 0)])).rejects.toThrow('each key once');
      expect(await table().get(key)).toBeUndefined();
    });

    test('knows two keys apart that look alike when joined', async () => {
      const pk = partition();
      expect(await table().write([put({ pk: `${pk}#a`, sk: 'b' }, 0), put({ pk, sk: '#ab' }, 0), put({ pk, sk: 'a#b' }, 0)])).toEqual(
        written,
      );
    });

    test('lets the longest keys through', async () => {
      const key = { pk: long(2048), sk: 's'.repeat(1024) };
      expect(await table().write([put(key, 0, 1)])).toEqual(written);
      expect((await table().get(key))?.value).toBe(1);
    });

    test.each([
      ['an empty pk', { pk: '', sk: 'item' }],
      ['an empty sk', { pk: 'p', sk: '' }],
      ['a pk of 2049 bytes', { pk: 'p'.repeat(2049), sk: 'item' }],
      ['an sk of 1025 bytes', { pk: 'p', sk: `${'é'.repeat(512)}s` }],
      ['an sk with half a surrogate pair', { pk: 'p', sk: '\ud83d' }],
    ])('refuses %s, to write and to read', async (_, key) => {
      await expect(table().write([put(key, 0)])).rejects.toThrow(/pk|sk/);
      await expect(table().get(key)).rejects.toThrow(/pk|sk/);
    });

    test.each([-1, 0.5, NaN, Infinity])('refuses %d as an expected version', async (expected) => {
      await expect(table().write([put({ pk: partition(), sk: 'item' }, expected)])).rejects.toThrow('expected version');
    });

    test.each([0.5, NaN])('refuses %d as an expiry', async (expiresAt) => {
      await expect(table().write([put({ pk: partition(), sk: 'item' }, 0, 1, expiresAt)])).rejects.toThrow('whole Unix seconds');
    });
  });
};
