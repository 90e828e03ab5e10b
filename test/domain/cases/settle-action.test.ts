import { describe, expect, test } from 'vitest';
import { type Action, ActionState, actionTransitions } from '../../../shared/domain/cases/plan.ts';
import { addAction, completeAction, dropAction, postponeAction, takeAction } from '../../../shared/domain/cases/settle-action.ts';
import { problemWords } from '../../../shared/i18n/translate.ts';

const today = '2026-03-10';
const owner = { memberId: 'member_1', nis: '41002', role: 'education', name: 'The school' } as const;
const of = { caseId: 'case_1', subjectId: 'subject_1' };
const action: Action = {
  ...of,
  actionId: 'action_1',
  owner,
  police: false,
  state: 'open',
  addedBy: 'member_2',
  addedOn: '2026-03-01',
  dueOn: '2026-03-20',
  task: 'Talk to the coach',
};
const settling = { by: 'member_1', outcome: 'Talked', today };

const events = {
  take: (one: Action) => takeAction(one, 'member_1'),
  postpone: (one: Action) => postponeAction(one, { dueOn: '2026-04-01', reasons: 'Holidays', today }),
  complete: (one: Action) => completeAction(one, settling),
  drop: (one: Action) => dropAction(one, settling),
} as const;

const arrows = ActionState.options.flatMap((state) =>
  (['take', 'postpone', 'complete', 'drop'] as const).map((event) => {
    const leads: Partial<Record<string, string>> = actionTransitions[state];
    return { state, event, to: leads[event] };
  }),
);

describe('an action', () => {
  test.each(arrows.filter(({ to }) => to !== undefined))('that is $state can $event and is then $to', ({ state, event, to }) => {
    expect(events[event]({ ...action, state })).toMatchObject({ ok: true, value: { state: to } });
  });

  test.each(arrows.filter(({ to }) => to === undefined))('that is $state cannot $event, and says so in words', ({ state, event }) => {
    expect(events[event]({ ...action, state })).toMatchObject({ ok: false, code: 'action-settled' });
    expect(problemWords('action-settled', {}, 'nl', { nameOf: (nis) => nis }).title).not.toBe('');
  });

  test('is proposed to who did not add it, and nobody takes it for them', () => {
    const adding = { actionId: 'action_1', of, owner, by: 'member_2', task: 'Talk', dueOn: today, police: false };
    expect(addAction(adding, today)).toMatchObject({ value: { state: 'proposed', addedOn: today } });
    expect(addAction({ ...adding, by: 'member_1' }, today)).toMatchObject({ value: { state: 'open' } });
    expect(addAction({ ...adding, dueOn: '2026-03-09' }, today)).toMatchObject({ code: 'date-in-past' });
    expect(takeAction({ ...action, state: 'proposed' }, 'member_2')).toMatchObject({ code: 'permission-missing' });
  });

  test('that was postponed twice still shows the day first agreed', () => {
    const once = postponeAction(action, { dueOn: '2026-04-01', reasons: 'Holidays', today });
    const twice = once.ok ? postponeAction(once.value, { dueOn: '2026-05-01', reasons: 'Illness', today }) : once;
    expect(twice).toMatchObject({ value: { firstDueOn: '2026-03-20', dueOn: '2026-05-01', delay: 'Illness' } });
    expect(postponeAction(action, { dueOn: '2026-03-09', reasons: 'Late', today })).toMatchObject({ code: 'date-in-past' });
  });
});
