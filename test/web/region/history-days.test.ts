import { describe, expect, test } from 'vitest';
import { historyDays, sinceFirst } from '../../../web/features/region-coverage/history-days.ts';

const today = '2026-11-26';
const counted = (days: readonly string[], first: string) => days.map((on) => ({ on, since: on >= first ? first : undefined }));

describe('the days of the chart of coverage', () => {
  test('are the ends of quarters at first, today the last, never more than the API counts at once', () => {
    const quarters = historyDays.quarters(today);
    expect([quarters[0], quarters.at(-2), quarters.at(-1)]).toEqual(['2017-03-31', '2026-09-30', today]);
    expect(historyDays.quarters('2040-01-15')).toHaveLength(60);
  });

  test('are the ends of months from the quarter before the first statement, where those are few enough', () => {
    const finer = historyDays.finer(counted(historyDays.quarters(today), '2024-05-11'), today);
    expect([finer?.[0], finer?.[1], finer?.at(-1)]).toEqual(['2024-03-31', '2024-04-30', today]);
  });

  test('stay quarters where months would be too many, or nobody has stated anything', () => {
    const quarters = historyDays.quarters(today);
    expect(historyDays.finer(counted(quarters, '2018-01-01'), today)).toBeUndefined();
    expect(historyDays.finer(counted(quarters, '2099-01-01'), today)).toBeUndefined();
  });

  test('begin one day before the first statement', () => {
    expect(sinceFirst(counted(historyDays.quarters(today), '2024-05-11'))[0]?.on).toBe('2024-03-31');
    expect(sinceFirst(counted(historyDays.quarters(today), '2099-01-01'))).toHaveLength(1);
  });
});
