import { describe, expect, test } from 'vitest';
import { limitContribution, withdrawContribution } from '../../../shared/domain/cases/contribute.ts';
import { type Contribution, ContributionState } from '../../../shared/domain/cases/contribution.ts';
import { problemWords } from '../../../shared/i18n/translate.ts';
import { arrowsOf, languages } from '../../support/arrows.ts';
import { wholeCase } from '../../support/whole-case.ts';

const events = {
  limit: (one: Contribution) => limitContribution(one, ['mayor']),
  withdraw: withdrawContribution,
} as const;

const { leads, refused } = arrowsOf<Contribution['state'], keyof typeof events>({
  states: ContributionState.options,
  events: ['limit', 'withdraw'],
  drawn: {
    given: { limit: 'limited', withdraw: 'withdrawn' },
    limited: { limit: 'limited', withdraw: 'withdrawn' },
    withdrawn: {},
  },
});

const inState = (state: Contribution['state']): Contribution => ({ ...wholeCase.contributions[0]!, state });

describe('a contribution', () => {
  test.each(leads)('that is $state can $event and is then $to', ({ state, event, to }) => {
    expect(events[event](inState(state))).toMatchObject({ ok: true, value: { state: to } });
  });

  test.each(refused)('that is $state cannot $event, and says so in words', ({ state, event }) => {
    expect(events[event](inState(state))).toMatchObject({ ok: false, code: 'contribution-withdrawn' });
    for (const language of languages) expect(problemWords('contribution-withdrawn', {}, language).detail).not.toBe('');
  });
});
