import { describe, expect, test } from 'vitest';
import { knownDays } from '../../../shared/domain/coverage/dates.ts';

describe('the days of a history', () => {
  test('are put in order, each once', () => {
    expect(knownDays(['2026-03-02', '2017-06-06', '2026-03-02'], '2026-03-02')).toEqual({ ok: true, value: ['2017-06-06', '2026-03-02'] });
  });

  test('are refused for the first that is to come', () => {
    expect(knownDays(['2026-03-04', '2017-06-06', '2026-03-03'], '2026-03-02')).toMatchObject({
      ok: false,
      code: 'date-in-future',
      params: { date: '2026-03-03' },
    });
  });
});
