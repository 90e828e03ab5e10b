import { beforeAll, describe, expect, test } from 'vitest';
import { failedOnce } from './failed-once.ts';
import { live } from './live.ts';
import { troubled } from './troubled.ts';
import { type Beginning, beginning, type Course } from './world.ts';

const histories = 10_000;
let start: Beginning;
beforeAll(async () => {
  start = await beginning();
});

describe('over a table that throttles and loses answers, while several people work at once', () => {
  test.each(failedOnce)('the history of seed %i is right, which once was not', async (seed) => {
    expect((await live(start, { ...troubled, seed })).wrong).toEqual([]);
  });

  test('nothing is lost, nothing happens twice, and nothing is read that the audit does not hold', { timeout: 1_200_000 }, async () => {
    const seen = { readings: 0, repeated: 0, erased: 0, acts: new Set<string>() };
    for (let seed = 1; seed <= histories; seed += 1) {
      const life = await live(start, { ...troubled, seed });
      expect(life.wrong, `seed ${seed}`).toEqual([]);
      seen.readings += life.readings;
      seen.repeated += life.counts.repeated;
      seen.erased += life.erased;
      life.asked.filter(({ isAnswered }) => isAnswered).forEach(({ action }) => seen.acts.add(action));
    }
    // it did all kinds of things, it did look, and it did get into trouble
    expect(seen.acts.size).toBeGreaterThan(45);
    expect(seen.readings).toBeGreaterThan(histories);
    expect(seen.repeated).toBeGreaterThan(histories / 2);
    expect(seen.erased).toBeGreaterThan(histories / 50);
  });
});

describe('the simulation sees', () => {
  const wrongIn = async (mutant: Course['mutant']): Promise<readonly string[]> => {
    const wrong: string[] = [];
    for (let seed = 1; seed <= 200; seed += 1) wrong.push(...(await live(start, { ...troubled, seed, ...(mutant && { mutant }) })).wrong);
    return wrong;
  };

  test('what is done twice where a request is sent again without its key', async () => {
    const wrong = await wrongIn('keyless');
    expect(wrong.some((words) => words.includes('It is there 2 times'))).toBe(true);
    expect(wrong.some((words) => words.includes('asked for'))).toBe(true);
  });

  test('what remains of somebody who was erased where no night follows', async () => {
    expect((await wrongIn('sleepless')).some((words) => words.includes('remains'))).toBe(true);
  });

  test('what is read without the audit', async () => {
    expect((await wrongIn('forgetful')).some((words) => words.includes('answered'))).toBe(true);
  });
});
