import { describe, expect, test } from 'vitest';
import { check, given, put, refused, remove, sortKeys, type Subject, written } from './subject.ts';

export const transactions = ({ table, partition }: Subject): void => {
  describe('a transaction', () => {
    test('writes, removes and checks across partitions, all at once', async () => {
      const a = { pk: partition(), sk: 'item' };
      const b = { pk: partition(), sk: 'item' };
      const c = { pk: partition(), sk: 'item' };
      await given(table(), b, 2);
      await given(table(), c, 1);
      expect(await table().write([put(a, 0, 'new'), remove(b, 2), check(c, 1)])).toEqual(written);
      expect([(await table().get(a))?.value, await table().get(b), (await table().get(c))?.version]).toEqual(['new', undefined, 1]);
    });

    test.each([
      ['the first', [0]],
      ['the last', [3]],
      ['two in the middle', [1, 2]],
      ['the outer two', [0, 3]],
      ['every one', [0, 1, 2, 3]],
    ])('tells the positions refused: %s', async (_, positions) => {
      const pk = partition();
      const keys = ['a', 'b', 'c', 'd'].map((sk) => ({ pk, sk }));
      for (const position of positions) await given(table(), keys[position]!, 1);
      expect(await table().write(keys.map((key) => put(key, 0)))).toEqual(refused(...positions));
    });

    test('that fails half-way leaves nothing behind', async () => {
      const pk = partition();
      await given(table(), { pk, sk: 'kept' }, 1, 'before');
      const outcome = await table().write([
        put({ pk, sk: 'new' }, 0),
        put({ pk, sk: 'over' }, 'any'),
        put({ pk, sk: 'kept' }, 1, 'after'),
        check({ pk, sk: 'absent' }, 'exists'),
      ]);
      expect(outcome).toEqual(refused(3));
      const { items } = await table().query({ pk });
      expect(items.map(({ key, version, value }) => [key.sk, version, value])).toEqual([['kept', 1, 'before']]);
    });

    test('with a removal refused keeps what it would have removed', async () => {
      const pk = partition();
      await given(table(), { pk, sk: 'a' }, 1);
      await given(table(), { pk, sk: 'b' }, 2);
      expect(await table().write([remove({ pk, sk: 'a' }, 1), remove({ pk, sk: 'b' }, 1)])).toEqual(refused(1));
      expect(sortKeys((await table().query({ pk })).items)).toEqual(['a', 'b']);
    });

    test('of checks only answers without writing', async () => {
      const pk = partition();
      await given(table(), { pk, sk: 'a' }, 1);
      expect(await table().write([check({ pk, sk: 'a' }, 'exists'), check({ pk, sk: 'b' }, 0)])).toEqual(written);
      expect(await table().write([check({ pk, sk: 'a' }, 2), check({ pk, sk: 'b' }, 0)])).toEqual(refused(0));
    });

    test('holds 100 writes', async () => {
      const pk = partition();
      const writes = Array.from({ length: 100 }, (_, index) => put({ pk, sk: String(index).padStart(3, '0') }, 0));
      expect(await table().write(writes)).toEqual(written);
      expect((await table().query({ pk })).items).toHaveLength(100);
    });

    test('counts versions on for every put that does not know one', async () => {
      const pk = partition();
      await given(table(), { pk, sk: 'a' }, 2);
      expect(await table().write([put({ pk, sk: 'a' }, 'exists'), put({ pk, sk: 'b' }, 'any')])).toEqual(written);
      expect((await table().query({ pk })).items.map(({ version }) => version)).toEqual([3, 1]);
    });
  });

  describe('of 16 writers at once', () => {
    const writers = Array.from({ length: 16 }, (_, writer) => writer);

    test.each([
      ['creating the same item', 0],
      ['changing the same version', 1],
    ])('%s, exactly one wins', async (_, version) => {
      const key = { pk: partition(), sk: 'item' };
      await given(table(), key, version);
      const outcomes = await Promise.all(writers.map((writer) => table().write([put(key, version, writer)])));
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await table().get(key)).toMatchObject({ version: version + 1, value: outcomes.findIndex(({ ok }) => ok) });
    });

    test('in transactions over the same two items, exactly one wins and both items are its own', async () => {
      const pk = partition();
      const both = (writer: number) => [put({ pk, sk: 'a' }, 0, writer), put({ pk, sk: 'b' }, 0, writer)];
      const outcomes = await Promise.all(writers.map((writer) => table().write(both(writer))));
      const winner = outcomes.findIndex(({ ok }) => ok);
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect((await table().query({ pk })).items.map(({ value }) => value)).toEqual([winner, winner]);
    });

    test('writing over whatever is there, all are counted', async () => {
      const key = { pk: partition(), sk: 'item' };
      const outcomes = await Promise.all(writers.map((writer) => table().write([put(key, 'any', writer)])));
      expect((await table().get(key))?.version).toBe(outcomes.filter(({ ok }) => ok).length);
    });

    test('removing the same version, exactly one wins', async () => {
      const key = { pk: partition(), sk: 'item' };
      await given(table(), key, 1);
      const outcomes = await Promise.all(writers.map(() => table().write([remove(key, 1)])));
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    });
  });
};
