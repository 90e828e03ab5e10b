import { Cron } from 'croner';
import { describe, expect, test } from 'vitest';
import { fromAwsCron, fromAwsRate } from '../../../local/cloud/aws-cron.ts';

const next = (expression: string, after: string): string | undefined =>
  new Cron(fromAwsCron(expression), { timezone: 'UTC', mode: '7-part', paused: true }).nextRun(new Date(after))?.toISOString();

describe('a cron expression of EventBridge', () => {
  test.each([
    ['cron(0 2 * * ? *)', '2026-11-23T12:00:00Z', '2026-11-24T02:00:00.000Z'],
    ['cron(0/15 * * * ? *)', '2026-11-23T12:01:00Z', '2026-11-23T12:15:00.000Z'],
    ['cron(5/20 8 * * ? *)', '2026-11-23T08:06:00Z', '2026-11-23T08:25:00.000Z'],
    // 1 is Sunday, 2 Monday: 23 November 2026 is a Monday
    ['cron(0 6 ? * 2 *)', '2026-11-23T00:00:00Z', '2026-11-23T06:00:00.000Z'],
    ['cron(0 6 ? * 1 *)', '2026-11-23T00:00:00Z', '2026-11-29T06:00:00.000Z'],
    ['cron(0 6 ? * MON-FRI *)', '2026-11-28T00:00:00Z', '2026-11-30T06:00:00.000Z'],
    ['cron(0 6 ? * 2#1 *)', '2026-11-23T00:00:00Z', '2026-12-07T06:00:00.000Z'],
    ['cron(0 6 ? * 6L *)', '2026-11-23T00:00:00Z', '2026-11-27T06:00:00.000Z'],
    ['cron(0 0 L * ? *)', '2026-11-23T00:00:00Z', '2026-11-30T00:00:00.000Z'],
    ['cron(0 0 1 1 ? 2028)', '2026-11-23T00:00:00Z', '2028-01-01T00:00:00.000Z'],
  ])('%s after %s runs at %s', (expression, after, at) => {
    expect(next(expression, after)).toBe(at);
  });

  test('is refused where EventBridge refuses it', () => {
    expect(() => fromAwsCron('cron(0 2 * * *)')).toThrow('six fields');
    expect(() => fromAwsCron('cron(0 2 1 * 2 *)')).toThrow('one of them must be "?"');
  });
});

test('a rate is a number of milliseconds', () => {
  expect(fromAwsRate('rate(5 minutes)')).toBe(300_000);
  expect(fromAwsRate('rate(1 day)')).toBe(86_400_000);
  expect(fromAwsRate('cron(0 2 * * ? *)')).toBeUndefined();
});
