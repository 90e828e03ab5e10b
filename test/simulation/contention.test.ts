import { beforeAll, expect, test } from 'vitest';
import { contention } from './contention.ts';
import { sameItem, tableOfSixteen } from './sixteen.ts';

let start: Awaited<ReturnType<typeof tableOfSixteen>>;
beforeAll(async () => {
  start = await tableOfSixteen();
});

test(
  'sixteen people who write in one cell at the same time are in each other’s way at most once in a hundred times',
  { timeout: 120_000 },
  async () => {
    const { asked, answered, conflicts, kinds } = await contention(start);
    expect(conflicts / asked).toBeLessThanOrEqual(0.01);
    // they did write, of all kinds, and nothing was refused for another reason
    expect(answered).toBe(asked);
    expect(kinds).toBeGreaterThan(15);
  },
);

test('two who write the same are seen to be in each other’s way', async () => {
  let conflicts = 0;
  for (let seed = 1; seed <= 20; seed += 1) conflicts += await sameItem(start, seed);
  expect(conflicts).toBeGreaterThan(10);
});
