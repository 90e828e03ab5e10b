import { describe, expect, test } from 'vitest';
import { applyAll, contentAfter, coverageTable, june2017, stated, withCell } from '../support/coverage.ts';

describe('statements at the same time', () => {
  test('are both counted', async () => {
    const kept = coverageTable();
    await Promise.all(
      june2017()
        .slice(0, 12)
        .map(({ nis, entry }) => kept.coverage.apply(nis, entry)),
    );
    expect(await kept.coverage.totalsOn('2017-06-06')).toMatchObject({ country: { with: 12 } });
    expect(await kept.coverage.rebuild()).toBe(0);
  });

  test('of parts of one later municipality are both counted', async () => {
    const parts = ['11002', '11007'].map((nis, index) => ({ nis, entry: withCell(`cell_${index}`, '2024-12-31') }));
    const kept = coverageTable();
    await Promise.all(parts.map(({ nis, entry }) => kept.coverage.apply(nis, entry)));
    expect(kept.content() === (await contentAfter(parts))).toBe(true);
  });
});

/** A table that stops answering after so many writes. */
const breakable = () => {
  const cut = { after: Infinity };
  const kept = coverageTable('be', (table) => ({
    ...table,
    write: async (writes) => {
      if (cut.after-- <= 0) throw new Error('crash');
      return table.write(writes);
    },
  }));
  return { cut, ...kept };
};

describe('a correction that rewrites more days than one transaction holds', () => {
  const days = Array.from({ length: 85 }, (_, index) => new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10));
  const history = days.map((validFrom, index) => ({ nis: '44021', entry: withCell(`cell_${index}`, validFrom, { version: index + 1 }) }));
  const correction = { nis: '11002', entry: stated('without', '2017-06-06') };

  test('ends the same when it is cut off half-way and brought again', async () => {
    const expected = await contentAfter([...history, correction]);
    for (const stop of [1, 2, 3]) {
      const { cut, ...kept } = breakable();
      await applyAll(kept, history);
      cut.after = stop - 1;
      await expect(kept.coverage.apply(correction.nis, correction.entry)).rejects.toThrow('crash');
      cut.after = Infinity;
      await kept.coverage.apply(correction.nis, correction.entry);
      expect(kept.content() === expected).toBe(true);
    }
  });

  test('ends the same when a newer statement of the same municipality overtakes its second half', async () => {
    const newer = { nis: '11002', entry: stated('unknown', '2017-07-01', 2) };
    const { cut, ...kept } = breakable();
    await applyAll(kept, history);
    cut.after = 1;
    await expect(kept.coverage.apply(correction.nis, correction.entry)).rejects.toThrow('crash');
    cut.after = Infinity;
    await applyAll(kept, [newer, correction]);
    expect(kept.content() === (await contentAfter([...history, newer, correction]))).toBe(true);
  });
});
