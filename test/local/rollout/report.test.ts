import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../local/rollout/ask-ministry.ts';
import { isAsPublished, reportOf } from '../../../local/rollout/report.ts';
import { published } from '../../../shared/domain/coverage/published.ts';

const count = (covered: number, municipalities: number) => ({
  municipalities,
  with: covered,
  without: municipalities - covered,
  unknown: 0,
  cells: covered,
  jointCells: 0,
  jointSizes: {},
});

const answer = (flanders: number): Answer => ({
  totals: {
    on: '2017-06-06',
    country: count(flanders + 71, 589),
    regions: { flanders: count(flanders, 308), wallonia: count(56, 262), brussels: count(15, 19) },
    provinces: {},
    sources: [],
  },
  published: published.find(({ from }) => from === '2017-06-06'),
});

describe('the report', () => {
  test('gives the country as the sum of its Regions, beside what was published', () => {
    const lines = reportOf(answer(213));
    expect(lines[0]).toBe('284 of 589 = 213/308 + 56/262 + 15/19');
    expect(lines).toContain('  country    284 of 589    284 of 589');
    expect(lines).toContain('  brussels   15 of 19      15 of 19');
  });

  test('tells a count that differs from the published one', () => {
    expect(isAsPublished(answer(213))).toBe(true);
    expect(isAsPublished(answer(212))).toBe(false);
    expect(isAsPublished({ ...answer(213), published: undefined })).toBe(false);
  });
});
