import { expect, test } from 'vitest';
import { rebuild } from '../../functions/projections/rebuild.ts';
import { keptAfter } from '../support/history.ts';
import { done, openRegion } from '../support/region.ts';

const [seat, partner] = ['41002', '41048'] as const;

test('what the stream lost for good is brought back from the records', async () => {
  const region = await openRegion();
  await region.jointCell(seat, partner);
  await region.stream.inOrder();
  const before = keptAfter(region.place.changes);
  const totals = done(await region.officer.coverage.getTotals());

  const written = new Map(region.place.changes.map(({ key }) => [`${key.pk} ${key.sk}`, key]));
  const lost = [...written].flatMap(([place, key]) => (/#OVERVIEW |#CELL COPY#|#COVERAGE (MAP|TOTALS)#/.test(place) ? [key] : []));
  expect(lost.length).toBeGreaterThan(4);
  for (const key of lost) await region.place.table.write([{ kind: 'remove', key, expected: 'any' }]);
  await rebuild(region.stream.consumer);

  expect(keptAfter(region.place.changes)).toEqual(before);
  expect(done(await region.officer.coverage.getTotals())).toEqual(totals);
});
