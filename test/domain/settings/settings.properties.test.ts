import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkOverride } from '../../../shared/domain/settings/check-override.ts';
import { ParameterKey, type Kind, type Override, type ParameterValue } from '../../../shared/domain/settings/parameter.ts';
import { parameters } from '../../../shared/domain/settings/parameters.ts';
import { resolveSetting, resolveSettings } from '../../../shared/domain/settings/resolve.ts';
import { RegionId } from '../../../shared/domain/tenants.ts';

const day = fc
  .date({ min: new Date('2014-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any value a person could send, near the bounds and far outside them. */
const chosen: fc.Arbitrary<Override> = fc.constantFrom(...ParameterKey.options).chain((parameter) => {
  const { kind } = parameters[parameter];
  const codes: string[] = kind.type === 'list' ? [...kind.options, 'unknown'] : ['nl'];
  const value = fc.oneof(fc.integer({ min: -1, max: 400 }), fc.subarray(codes), fc.boolean());
  return fc.record({ parameter: fc.constant(parameter), value, validFrom: day });
});
/** The promise said a second time, apart from the rule: no longer a term, no later a warning, no code left out. */
const isAsStrict = (kind: Kind, above: ParameterValue, own: ParameterValue): boolean => {
  if (kind.type === 'list') return [above].flat().every((code) => [own].flat().includes(code));
  if (kind.type === 'flag') return own === above;
  return kind.stricter === 'smaller' ? own <= above : own >= above;
};
const tenant = fc.constantFrom(...RegionId.options);

/** Histories of choices as the routes make them: each one checked before it is saved. */
const history = fc.record({ tenant, region: fc.array(chosen, { maxLength: 8 }), cell: fc.array(chosen, { maxLength: 8 }) }).map((wish) => {
  const accept = (level: 'region' | 'cell', wishes: Override[], above: Override[]) =>
    wishes.filter((override) => checkOverride({ level, ...override, tenant: wish.tenant, above: { country: [], region: above } }).ok);
  const region = accept('region', wish.region, []);
  return { tenant: wish.tenant, country: [], region, cell: accept('cell', wish.cell, region) };
});

describe('on any date, after any accepted choices', () => {
  test('no value is laxer than what the level above says', () => {
    fc.assert(
      fc.property(history, day, (saved, date) => {
        for (const key of ParameterKey.options) {
          const { kind } = parameters[key];
          const country = resolveSetting(key, { date, tenant: 'federal', country: [], region: [], cell: [] });
          const region = resolveSetting(key, { ...saved, date, cell: [] });
          const cell = resolveSetting(key, { ...saved, date });
          expect(isAsStrict(kind, country.value, region.value)).toBe(true);
          expect(isAsStrict(kind, region.value, cell.value)).toBe(true);
        }
      }),
    );
  });

  test('an accepted choice is as strict as the level above on the day it starts', () => {
    fc.assert(
      fc.property(history, (saved) => {
        for (const { parameter, value, validFrom: date } of saved.cell) {
          const above = resolveSetting(parameter, { ...saved, date, cell: [] });
          expect(isAsStrict(parameters[parameter].kind, above.value, value)).toBe(true);
        }
        for (const { parameter, value, validFrom: date } of saved.region) {
          const above = resolveSetting(parameter, { date, tenant: 'federal', country: [], region: [], cell: [] });
          expect(isAsStrict(parameters[parameter].kind, above.value, value)).toBe(true);
        }
      }),
    );
  });

  test('the origin is the level whose word holds since that day, and a level that said nothing is never named', () => {
    fc.assert(
      fc.property(history, day, (saved, date) => {
        for (const { origin, validFrom, chain, value } of resolveSettings({ ...saved, date })) {
          const source = chain.find((stated) => stated.origin === origin);
          expect(source?.validFrom).toBe(validFrom);
          expect([value].flat()).toEqual(expect.arrayContaining([source?.value].flat()));
        }
      }),
    );
  });

  test('a choice for a later day changes nothing before it', () => {
    fc.assert(
      fc.property(history, chosen, day, (saved, later, date) => {
        fc.pre(date < later.validFrom);
        const withLater = { ...saved, region: [...saved.region, later], cell: [...saved.cell, later], date };
        expect(resolveSettings(withLater)).toEqual(resolveSettings({ ...saved, date }));
      }),
    );
  });

  test('each level’s word only ever gives way to a newer one as time goes on', () => {
    fc.assert(
      fc.property(history, day, day, (saved, one, other) => {
        const [earlier, later] = [one, other].toSorted();
        for (const key of ParameterKey.options) {
          const before = resolveSetting(key, { ...saved, date: earlier ?? one }).chain;
          const after = resolveSetting(key, { ...saved, date: later ?? other }).chain;
          for (const stated of before) {
            const successor = after.find((next) => next.origin === stated.origin);
            expect(successor !== undefined && successor.validFrom >= stated.validFrom).toBe(true);
          }
        }
      }),
    );
  });
});
