import { describe, expect, test } from 'vitest';
import { put, type Subject, written } from './subject.ts';

const reserved = [
  'name',
  'status',
  'value',
  'size',
  'type',
  'date',
  'user',
  'group',
  'order',
  'ttl',
  'pk',
  'sk',
  'v',
  's',
  'd',
  'expiresAt',
  '#n',
  ':v',
  'a.b',
  'a[0]',
  'toString',
  'é 😀',
];

const kept: readonly (readonly [string, unknown])[] = [
  ['an empty text', ''],
  ['an empty text inside', { text: '', list: [''] }],
  ['an empty list and an empty map', { list: [], map: {}, deep: [[], {}] }],
  ['true, false and null', [true, false, null]],
  ['null itself', null],
  ['zero', 0],
  ['negative numbers', [-1, -0.5, -273.15]],
  ['decimals', [0.1, 0.30000000000000004, 1.005, 50.8503]],
  ['the largest safe integers', [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]],
  ['small numbers', [1e-7, 1.5e-100, Number.EPSILON]],
  ['numbers as text', ['007', '1e3', '']],
  ['reserved words as names', Object.fromEntries(reserved.map((name) => [name, name]))],
  ['text in every script', 'Zürich ’s-Gravenbrakel Ÿ 日本 😀👨‍👩‍👧 \u0000\u0001\n\t\\ "'],
  ['text that is not normalised', ['é', 'e\u0301']],
  ['lists of mixed things', [1, 'a', { b: [null, [true]] }]],
  ['30 levels', Array.from({ length: 30 }).reduce<unknown>((inner) => [inner], 'core')],
];

const sparse = [1, undefined, 2];
const refusedValues: readonly (readonly [string, unknown, string])[] = [
  ['NaN', { deep: [NaN] }, 'value.deep[0] is not a finite number'],
  ['infinity', -Infinity, 'not a finite number'],
  ['an integer beyond 2^53', { count: 2 ** 53 }, 'value.count is an integer beyond'],
  ['1e300', 1e300, 'beyond'],
  ['a number closer to zero than DynamoDB knows', 5e-324, 'closer to zero'],
  ['a bigint', 10n, 'a bigint'],
  ['undefined itself', undefined, 'is undefined'],
  ['a function', { run: () => 1 }, 'a function'],
  ['a symbol', Symbol('x'), 'a symbol'],
  ['a date', new Date(0), 'not a plain object'],
  ['a map', new Map(), 'not a plain object'],
  ['bytes', new Uint8Array(2), 'not a plain object'],
  ['half a surrogate pair', '\ud83d', 'half a surrogate'],
  ['half a surrogate pair in a name', { ['\ude00']: 1 }, 'half a surrogate'],
  ['a member without a name', { '': 1 }, 'cannot name'],
  ['a member named __proto__', JSON.parse('{"__proto__": 1}'), 'cannot name'],
  ['a member named constructor', { constructor: { name: 'Set' } }, 'cannot name'],
  ['nesting without end', Array.from({ length: 40 }).reduce<unknown>((inner) => ({ inner }), 1), 'deeper than'],
];

export const values = ({ table, partition }: Subject): void => {
  describe.each([0, 'any'] as const)('a value (put expecting %s)', (expected) => {
    const roundTrip = async (value: unknown): Promise<unknown> => {
      const key = { pk: partition(), sk: 'item' };
      expect(await table().write([put(key, expected, value)])).toEqual(written);
      const stored = await table().get(key);
      expect((await table().query({ pk: key.pk })).items).toEqual([stored]);
      return stored?.value;
    };

    test.each(kept)('comes back as it was: %s', async (_, value) => {
      expect(await roundTrip(value)).toStrictEqual(value);
    });

    test('loses what is undefined inside', async () => {
      expect(await roundTrip({ a: undefined, b: { c: undefined }, d: sparse })).toStrictEqual({ b: {}, d: [1, 2] });
    });

    test('loses the sign of zero', async () => {
      expect(Object.is(await roundTrip(-0), 0)).toBe(true);
    });

    test.each(refusedValues)('is refused, and nothing written: %s', async (_, value, reason) => {
      const pk = partition();
      await expect(
        table().write([put({ pk, sk: 'fine' }, 0), { kind: 'put', key: { pk, sk: 'item' }, expected, schema: 1, value }]),
      ).rejects.toThrow(reason);
      expect((await table().query({ pk })).items).toEqual([]);
    });
  });

  test('a value changed by its writer or reader later does not change the table', async () => {
    const key = { pk: partition(), sk: 'item' };
    const value = { list: [1] };
    await table().write([put(key, 0, value)]);
    value.list.push(2);
    const read = await table().get(key);
    Reflect.set(Object(read?.value), 'list', []); // which may be refused
    expect((await table().get(key))?.value).toEqual({ list: [1] });
  });
};
