import { beforeAll, expect, test } from 'vitest';
import { answersOf } from './alone.ts';
import { type Beginning, beginning } from './world.ts';

const pairs = 5_000;
let start: Beginning;
beforeAll(async () => {
  start = await beginning();
});

test('what one cell is answered is the same, byte for byte, whatever the other does', { timeout: 1_200_000 }, async () => {
  let answered = 0;
  for (let seed = 1; seed <= pairs; seed += 1) {
    const alone = await answersOf(start, { seed, deeds: 3, neighbours: false });
    expect(await answersOf(start, { seed, deeds: 3, neighbours: true }), `seed ${seed}`).toEqual(alone);
    answered += alone.length;
  }
  expect(answered).toBeGreaterThan(pairs * 1.5);
});
