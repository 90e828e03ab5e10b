import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import type { Attendee } from '../members/attendee.ts';
import { type Action, type ActionEvent, nextActionState } from './plan.ts';

/** A day that is still to come, or today. */
const ahead = (date: string, today: string): Result<undefined, 'date-in-past'> =>
  date < today ? problem('date-in-past', { date }) : ok(undefined);

export type Adding = {
  readonly actionId: string;
  readonly of: { readonly caseId: string; readonly subjectId: string };
  readonly owner: Attendee;
  readonly by: string;
  readonly task: string;
  readonly dueOn: string;
  readonly police: boolean;
};

/** Adds an action: open where who adds it will do it, else proposed to who is to do it. Refuses `date-in-past`. */
export const addAction = ({ of, by, owner, ...rest }: Adding, today: string): Result<Action, 'date-in-past'> => {
  const possible = ahead(rest.dueOn, today);
  if (!possible.ok) return possible;
  const state = owner.memberId === by ? 'open' : 'proposed';
  return ok({ ...rest, ...of, owner, state, addedBy: by, addedOn: today });
};

const moved = (action: Action, event: ActionEvent): Result<Action, 'action-settled'> => {
  const state = nextActionState(action.state, event);
  return state === undefined ? problem('action-settled') : ok({ ...action, state });
};

/** Its owner, and nobody for them, takes an action that was proposed. Refuses `permission-missing` and `action-settled`. */
export const takeAction = (action: Action, by: string): Result<Action, 'permission-missing' | 'action-settled'> =>
  action.owner.memberId === by ? moved(action, 'take') : problem('permission-missing');

/** Puts the day of an action off, or forward; the day first agreed stays beside it. Refuses `action-settled` and `date-in-past`. */
export const postponeAction = (
  action: Action,
  { dueOn, reasons, today }: { readonly dueOn: string; readonly reasons: string; readonly today: string },
): Result<Action, 'action-settled' | 'date-in-past'> => {
  const postponed = moved(action, 'postpone');
  if (!postponed.ok) return postponed;
  const possible = ahead(dueOn, today);
  if (!possible.ok) return possible;
  return ok({ ...postponed.value, dueOn, firstDueOn: action.firstDueOn ?? action.dueOn, delay: reasons });
};

export type Settling = { readonly by: string; readonly outcome: string; readonly today: string };

const settled =
  (event: 'complete' | 'drop') =>
  (action: Action, { by, outcome, today }: Settling): Result<Action, 'action-settled'> => {
    const after = moved(action, event);
    return after.ok ? ok({ ...after.value, settledOn: today, settledBy: by, outcome }) : after;
  };

/** It is done, with what came of it. Refuses `action-settled`, also of one that nobody took yet. */
export const completeAction = settled('complete');

/** It will not be done, or not by its owner, with the reasons. Refuses `action-settled`. */
export const dropAction = settled('drop');
