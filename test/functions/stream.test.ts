import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Cell, coveredNow } from '../../shared/domain/cells/cell.ts';
import { done } from '../support/region.ts';
import { history, keptAfter, openHistory, places } from '../support/history.ts';

type Opened = Awaited<ReturnType<typeof openHistory>>;

/** Each municipality is in one cell or in none, and everybody who shows it says the same. */
const expectAgreement = async ({ officer, place }: Opened) => {
  const kept = keptAfter(place.changes);
  const cells = Object.entries(kept)
    .filter(([key]) => key.includes('#CELL CELL#'))
    .map(([, value]) => Cell.parse(value));
  const { items } = done(await officer.municipalities.list({ query: { limit: 200 } }));
  for (const nis of places) {
    const file = done(await officer.municipalities.get({ params: { nis } }));
    const covering = cells.filter((cell) => cell.activity !== 'dissolved' && coveredNow(cell).includes(nis));
    expect(covering.map(({ cellId }) => cellId)).toEqual(file.cell === undefined ? [] : [file.cell.cellId]);
    const {
      names: _names,
      officialName: _officialName,
      languages: _languages,
      href: _href,
      registration,
      setup: _setup,
      coverage,
      ...line
    } = items.find((item) => item.nis === nis)!;
    expect(file).toMatchObject({ ...line, ...(coverage && { coverage: { status: coverage } }) });
    expect(file.registration).toEqual(registration && { missing: registration.missing, unsigned: registration.unsigned });
    if (file.cell !== undefined) expect(file.cellStatus?.cellId).toBe(file.cell.cellId);
  }
};

describe('changes that arrive late, in another order, or more than once', () => {
  test('end in what they end in when all goes well', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.nat(), async (days, seed) => {
        const [well, badly] = [await openHistory(), await openHistory()];
        for (const [index, day] of days.entries()) {
          expect(await badly.live(day)).toEqual(await well.live(day));
          await well.stream.inOrder();
          await badly.stream.inDisorder(seed + index);
          expect(keptAfter(badly.place.changes)).toEqual(keptAfter(well.place.changes));
        }
        await expectAgreement(badly);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 25) },
    );
  });

  test('change nothing when everything that ever happened is told again', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(history, async (days) => {
        const region = await openHistory();
        for (const day of days) {
          await region.live(day);
          await region.stream.inOrder();
        }
        const before = keptAfter(region.place.changes);
        await region.stream.everythingAgain();
        expect(keptAfter(region.place.changes)).toEqual(before);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 10) },
    );
  });

  test('are brought on by whoever comes after a process that was killed in between', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.nat(30), async (days, writes) => {
        const [well, killed] = [await openHistory(), await openHistory()];
        for (const day of days) {
          expect(await killed.live(day)).toEqual(await well.live(day));
          await well.stream.inOrder();
          await killed.stream.killedAfter(writes);
          await killed.stream.inOrder();
          expect(keptAfter(killed.place.changes)).toEqual(keptAfter(well.place.changes));
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 10) },
    );
  });
});
