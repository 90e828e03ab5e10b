import { expect, test } from 'vitest';
import { everyRegionRoute } from '../support/every-route/every-region-route.ts';
import { canary } from '../support/every-route/working.ts';
import { platform } from '../support/platform.ts';

test('no word that was written about anybody lies open in a table, a key or a change of the stream', async () => {
  const place = platform();
  await everyRegionRoute(place);
  const everything = JSON.stringify([place.moment(), place.changes]);
  // it was written
  expect(place.changes.filter(({ new: stored }) => JSON.stringify(stored?.value ?? '').includes('"sealed"')).length).toBeGreaterThan(3);
  expect(everything).not.toContain(canary);
});
