import { describe, expect, test } from 'vitest';
import { laneOf, whenOf } from '../../web/features/worklist/weeks.ts';

const today = '2026-03-02';

describe('a task that waits', () => {
  test.each([
    ['2026-03-01', 'late'],
    ['2026-03-02', 'thisWeek'],
    ['2026-03-08', 'thisWeek'],
    ['2026-03-09', 'nextWeek'],
    ['2026-03-16', 'inTwoWeeks'],
    ['2026-03-29', 'inThreeWeeks'],
    ['2026-03-30', 'later'],
  ])('for %s stands under %s', (dueOn, when) => expect(whenOf({ dueOn }, today)).toBe(when));

  test('without a day waits now', () => expect(whenOf({}, today)).toBe('thisWeek'));

  test('is drawn as a meeting, as looking back, or as something to do', () => {
    expect(laneOf({ kind: 'attendMeeting' })).toBe('met');
    expect(laneOf({ kind: 'reviewOverdue' })).toBe('looks');
    expect(laneOf({ kind: 'doAction' })).toBe('acts');
  });
});
