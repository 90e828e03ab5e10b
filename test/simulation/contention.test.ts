import { beforeAll, expect, test } from 'vitest';
import { atOnce, sameItem, tableOfSixteen } from './sixteen.ts';

let start: Awaited<ReturnType<typeof tableOfSixteen>>;
beforeAll(async () => {
  start = await tableOfSixteen();
});

test(
  'sixteen people who write in one cell at the same time are in each other’s way at most once in a hundred times',
  { timeout: 120_000 },
  async () => {
    const sum = { asked: 0, answered: 0, conflicts: 0, acts: new Set<string>() };
    for (let seed = 1; seed <= 10; seed += 1) {
      const { asked, conflicts } = await atOnce(start, seed);
      const writes = asked.filter(({ isReading }) => !isReading);
      sum.asked += writes.length;
      sum.answered += writes.filter(({ isAnswered }) => isAnswered).length;
      sum.conflicts += conflicts;
      writes.forEach(({ action }) => sum.acts.add(action));
    }
    expect(sum.conflicts / sum.asked).toBeLessThanOrEqual(0.01);
    // they did write, of all kinds, and nothing was refused for another reason
    expect(sum.answered).toBe(sum.asked);
    expect(sum.acts.size).toBeGreaterThan(15);
  },
);

test('two who write the same are seen to be in each other’s way', async () => {
  let conflicts = 0;
  for (let seed = 1; seed <= 20; seed += 1) conflicts += await sameItem(start, seed);
  expect(conflicts).toBeGreaterThan(10);
});
