import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collections, leadingKey, partition } from '../../shared/data/keys.ts';
import { synthesized } from '../support/assembly.ts';
import { exactly, keysLike, meet, stringLike } from '../support/iam/patterns.ts';
import { everyCollection, patternsOf, speaksOf } from '../support/iam/probes.ts';
import { rolePoliciesOf } from '../support/iam/role-policies.ts';

const roles = synthesized().flatMap((stack) => rolePoliciesOf(stack).map((role) => ({ ...role, stack: stack.name })));
const allowing = roles.flatMap(({ stack, name, statements }) =>
  statements.filter(({ Effect }) => Effect === 'Allow').map((statement) => ({ role: `${stack} ${name}`, statement })),
);
const patterns = [...new Set(allowing.flatMap(({ statement }) => patternsOf(statement)))];
const meant = (pattern: string) => everyCollection.filter((collection) => meet(stringLike(pattern), keysLike(leadingKey(collection))));

describe('the walk through two patterns', () => {
  test.each([
    ['MUNICIPALITY#*#CELL', 'MUNICIPALITY#*#CELL', true],
    ['MUNICIPALITY#*#CELL', 'MUNICIPALITY#*#MEMBER', false],
    ['MUNICIPALITY#*', 'MUNICIPALITY#*#AUDIT#*', true],
    ['*#CELL', 'REGION#*#AUDIT#*', false],
    ['*', 'COUNTRY#*#FIGURES', true],
    ['MUNICIPALITY#*#AUDIT#*', 'MUNICIPALITY#*#AUDIT', false],
  ])('finds whether %s fits a key like %s', (pattern, keys, expected) => {
    expect(meet(stringLike(pattern), keysLike(keys))).toBe(expected);
  });
});

describe('the keys that roles are pinned to, over all templates', () => {
  test('fit keys of one collection and of no other, whatever the owner is called', () => {
    expect(patterns.length).toBeGreaterThan(10);
    expect(patterns.filter((pattern) => meant(pattern).length !== 1)).toEqual([]);
  });

  test('are written in an audit trail by putting alone, and read there by who puts nothing', () => {
    const trails = everyCollection.filter((collection) => collections[collection].name === 'AUDIT#*');
    const rights = ['dynamodb:PutItem', 'dynamodb:GetItem,dynamodb:Query'];
    const onTrails = allowing.filter(({ statement }) => trails.some((trail) => speaksOf(statement, trail)));
    expect(onTrails.length).toBeGreaterThan(10);
    expect(onTrails.filter(({ statement }) => !rights.includes(statement.Action.toSorted().join()))).toEqual([]);
  });

  test('are there in every statement on items: none speaks of the table as a whole', () => {
    expect(allowing.filter(({ statement }) => patternsOf(statement).length === 0)).toEqual([]);
  });
});

describe('a partition key', () => {
  const place = fc.record({
    collection: fc.constantFrom(...everyCollection),
    owner: fc.oneof(fc.constantFrom('44021', '11001', '1100', '*', '?', '..', 'CELL', 'AUDIT', ''), fc.stringMatching(/^[^#]*$/)),
    month: fc.constantFrom('2026-03', '2026-04', '1999-12'),
  });
  type Place = { readonly collection: keyof typeof collections; readonly owner: string; readonly month: string };
  const keyOf = ({ collection, owner, month }: Place) => partition(collection, owner, month);
  const hasMonths = ({ collection }: Place) => collections[collection].name.includes('*');

  test('belongs to one collection, one owner and one month', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const same = a.collection === b.collection && a.owner === b.owner && (!hasMonths(a) || a.month === b.month);
        expect(keyOf(a) === keyOf(b)).toBe(same);
      }),
      { numRuns: 20_000 },
    );
  });

  test.each(['44021#CELL', '#', 'x#AUDIT#2026-03', '44021#MEMBER#'])('is never made for an owner called %s', (owner) => {
    for (const collection of everyCollection) expect(() => partition(collection, owner, '2026-03')).toThrow(RangeError);
  });

  test.each(['CELL', '', '*', '2026-3', '2026-03#CELL'])(
    'is never made for a month called %s: a pattern of another collection could fit it',
    (month) => {
      expect(() => partition('audit', '44021', month)).toThrow(RangeError);
    },
  );

  test('of one municipality fits no pattern of another, whatever the collection', () => {
    fc.assert(
      fc.property(place, fc.stringMatching(/^[1-9]\d{4}$/), (a, nis) => {
        const key = keyOf(a);
        const ownPattern = stringLike(`MUNICIPALITY#${nis}#*`);
        expect(meet(ownPattern, exactly(key))).toBe(collections[a.collection].level === 'MUNICIPALITY' && a.owner === nis);
      }),
      { numRuns: 2_000 },
    );
  });
});
