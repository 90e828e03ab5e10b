import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDelivery, anyHistory, applyAll, coverageTable, stated, withCell } from '../support/coverage.ts';

const delivered = anyHistory.chain(anyDelivery);

describe('a rebuild', () => {
  test('of a healthy table changes no byte', async () => {
    await fc.assert(
      fc.asyncProperty(delivered, async (delivery) => {
        const kept = coverageTable();
        await applyAll(kept, delivery);
        const before = kept.bytes();
        expect([await kept.coverage.rebuild(), kept.bytes() === before]).toEqual([0, true]);
      }),
      { numRuns: 40 },
    );
  });

  test('mends a lost, a wrong and a foreign snapshot', async () => {
    const kept = coverageTable();
    await applyAll(kept, [
      { nis: '44021', entry: withCell('cell_a', '2017-06-06') },
      { nis: '11002', entry: stated('without', '2020-01-01') },
    ]);
    const before = kept.content();
    const wrong = (sk: string, value: unknown) =>
      ({ kind: 'put', key: { pk: 'COUNTRY#be#COVERAGE', sk }, expected: 'any', schema: 1, value }) as const;
    const nothing = (on: string) => ({ on, cells: '', without: '', unknown: '' });
    await kept.table.write([
      { kind: 'remove', key: { pk: 'COUNTRY#be#COVERAGE', sk: 'MAP#2017-06-06' }, expected: 'any' },
      wrong('MAP#2020-01-01', nothing('2020-01-01')),
      wrong('MAP#2020-02-02', nothing('2020-02-02')),
    ]);
    expect([await kept.coverage.rebuild(), kept.content() === before]).toEqual([3, true]);
  });
});
