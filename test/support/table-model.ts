import * as fc from 'fast-check';
import type { Expected, Key, Query, Table, Write } from '../../shared/data/table.ts';

export type Command =
  | { readonly kind: 'get'; readonly key: Key; readonly eventual: boolean }
  | { readonly kind: 'query'; readonly query: Query }
  | { readonly kind: 'write'; readonly writes: readonly Write[] }
  | { readonly kind: 'wait'; readonly seconds: number };

const pk = fc.constantFrom('P#1', 'P#2');
const sk = fc.constantFrom('a', 'a#1', 'a#2', 'b', '｡', '😀');
const key = fc.record({ pk, sk });
const version = fc.constantFrom(0, 0, 1, 1, 2, 3);
const expected: fc.Arbitrary<Expected> = fc.oneof(version, version, fc.constantFrom('any' as const, 'exists' as const));
const value = fc.oneof(
  { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom(NaN, '', [], {}, { name: '' }) },
);

const put: fc.Arbitrary<Write> = fc.record(
  {
    kind: fc.constant('put'),
    key,
    expected,
    schema: fc.nat(3),
    value,
    expiresAt: fc.integer({ min: 1, max: 40 }),
    telling: fc.constant(true as const),
  },
  { requiredKeys: ['kind', 'key', 'expected', 'schema', 'value'] },
);
const remove: fc.Arbitrary<Write> = fc.record({ kind: fc.constant('remove'), key, expected });
const check: fc.Arbitrary<Write> = fc.record({
  kind: fc.constant('check'),
  key,
  expected: fc.oneof(version, fc.constant('exists' as const)),
});
const write = fc.oneof({ weight: 4, arbitrary: put }, { weight: 1, arbitrary: remove }, { weight: 1, arbitrary: check });

const query: fc.Arbitrary<Query> = fc.record(
  {
    pk,
    prefix: fc.constantFrom('', 'a', 'a#', 'b', '😀'),
    upTo: sk,
    after: sk,
    descending: fc.boolean(),
    limit: fc.integer({ min: 1, max: 4 }),
  },
  { requiredKeys: ['pk'] },
);

export const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('write'), writes: fc.array(write, { minLength: 1, maxLength: 1 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('write'), writes: fc.array(write, { minLength: 2, maxLength: 4 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('get'), key, eventual: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('query'), query }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait'), seconds: fc.integer({ min: 1, max: 5 }) }) },
);

/** What a table answers to a command; a refusal to try at all counts by its words. */
export const answer = async (table: Table, asked: Exclude<Command, { kind: 'wait' }>): Promise<unknown> => {
  try {
    if (asked.kind === 'get') return (await table.get(asked.key, { eventual: asked.eventual })) ?? 'absent';
    return asked.kind === 'query' ? await table.query(asked.query) : await table.write(asked.writes);
  } catch (error) {
    return String(error);
  }
};

/** The same commands in partitions of their own, so that each sequence starts with nothing there. */
export const within = (owner: string, asked: Command): Command => {
  const own = ({ pk: partition, sk: sort }: Key): Key => ({ pk: `${owner}#${partition}`, sk: sort });
  if (asked.kind === 'get') return { ...asked, key: own(asked.key) };
  if (asked.kind === 'query') return { ...asked, query: { ...asked.query, pk: `${owner}#${asked.query.pk}` } };
  if (asked.kind === 'write') return { ...asked, writes: asked.writes.map((each) => ({ ...each, key: own(each.key) })) };
  return asked;
};
