import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Remark, type ScoreSum, shownRemarks, shownScore, withScore } from '../../../shared/domain/manuals/score.ts';

const given = fc.array(fc.record({ person: fc.integer({ min: 0, max: 9 }), score: fc.integer({ min: 1, max: 5 }) }), { maxLength: 60 });

const summed = (gifts: readonly { person: number; score: number }[]) => {
  const last = new Map<number, number>();
  let sum: ScoreSum = { count: 0, total: 0 };
  for (const { person, score } of gifts) {
    sum = withScore(sum, last.get(person), score);
    last.set(person, score);
  }
  return { sum, last: [...last.values()] };
};

describe('the scores of an article', () => {
  test('are together what each person said last, however often they changed their mind', () => {
    fc.assert(
      fc.property(given, (gifts) => {
        const { sum, last } = summed(gifts);
        expect(sum).toEqual({ count: last.length, total: last.reduce((total, score) => total + score, 0) });
      }),
    );
  });

  test('are shown from five on, and then as an average between 1 and 5', () => {
    fc.assert(
      fc.property(given, (gifts) => {
        const { sum, last } = summed(gifts);
        const shown = shownScore(sum);
        expect(shown?.count).toBe(last.length < 5 ? undefined : last.length);
        const apart = shown === undefined ? 0 : Math.abs(shown.average - sum.total / sum.count);
        expect(apart).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });

  test('of nobody are no score', () => {
    expect([shownScore(undefined), shownScore({ count: 4, total: 20 })]).toEqual([undefined, undefined]);
    expect(shownScore({ count: 5, total: 21 })).toEqual({ average: 4.2, count: 5 });
  });
});

describe('remarks', () => {
  const remarks: readonly Remark[] = [
    { text: 'Too long.', role: 'mayor', on: '2026-03-01' },
    { text: 'Clear.', role: 'streetWork', on: '2026-03-05' },
  ];

  test('are read the newest first, without a role while fewer than five gave a score', () => {
    expect(shownRemarks(remarks, { count: 4, total: 9 })).toEqual([
      { text: 'Clear.', on: '2026-03-05' },
      { text: 'Too long.', on: '2026-03-01' },
    ]);
    expect(shownRemarks(remarks, undefined)[0]).not.toHaveProperty('role');
  });

  test('say the role from five scores on', () => {
    expect(shownRemarks(remarks, { count: 5, total: 9 })[0]).toEqual({ text: 'Clear.', on: '2026-03-05', role: 'streetWork' });
  });
});
