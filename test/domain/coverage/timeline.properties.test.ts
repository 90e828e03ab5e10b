import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newStatement } from '../../../shared/domain/coverage/statement.ts';
import { entryOn, withEntry, type CoverageEntry } from '../../../shared/domain/coverage/timeline.ts';
import { anyDate, anyEntry, stated, withCell } from '../../support/coverage.ts';

const entries = fc.array(fc.integer({ min: 1, max: 6 }).chain(anyEntry), { maxLength: 10 });
const timelineOf = (all: readonly CoverageEntry[]) => all.reduce<readonly CoverageEntry[]>(withEntry, []);

describe('what a municipality stated', () => {
  test('is the same in whatever order it is told', () => {
    const twoOrders = entries.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(twoOrders, ([all, shuffled]) => {
        expect(timelineOf(shuffled)).toEqual(timelineOf(all));
      }),
    );
  });

  test('is the same when it is told again', () => {
    fc.assert(
      fc.property(entries, (all) => {
        expect(timelineOf([...all, ...all])).toEqual(timelineOf(all));
      }),
    );
  });

  test('is what the highest version valid by then says', () => {
    fc.assert(
      fc.property(entries, anyDate, (all, date) => {
        const valid = all.filter(({ validFrom }) => validFrom <= date);
        expect(entryOn(timelineOf(all), date)?.version).toBe(
          valid.length === 0 ? undefined : Math.max(...valid.map(({ version }) => version)),
        );
      }),
    );
  });

  test('does not change by an entry that a later version shadows', () => {
    fc.assert(
      fc.property(entries, anyDate, (all, date) => {
        const timeline = timelineOf(all);
        const shadowed = (entry: CoverageEntry) =>
          timeline.some((other) => other.version > entry.version && other.validFrom <= entry.validFrom);
        expect(
          entryOn(
            timeline.filter((entry) => !shadowed(entry)),
            date,
          ),
        ).toEqual(entryOn(timeline, date));
      }),
    );
  });

  test('is rewritten from an earlier day on by a backdated statement', () => {
    const timeline = timelineOf([withCell('cell_a', '2019-06-15'), stated('without', '2018-12-31', 2)]);
    expect(['2018-12-30', '2018-12-31', '2019-06-15'].map((date) => entryOn(timeline, date)?.status)).toEqual([
      undefined,
      'without',
      'without',
    ]);
  });

  test('may come from a cell that others joined until it was larger than one registration can name', () => {
    const fact = { status: 'with', cellId: 'cell_1', jointSize: 42, validFrom: '2026-03-02' } as const;
    const record = { nis: '41002', state: 'declared', since: '2026-03-02T10:00:00Z', coverage: fact } as const;
    expect(newStatement(undefined, { version: 3, value: record })).toEqual({ ...fact, version: 3 });
  });
});
