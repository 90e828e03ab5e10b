import { useState } from 'react';
import type { RegistrationSteps } from '../../../shared/domain/cells/registration.ts';
import type { Draft } from '../../app/drafts.ts';
import { isSame } from '../../app/is-same.ts';
import type { Step } from './clash.ts';
import { useDesk } from './desk.tsx';

type Options<Value> = {
  readonly step: Step;
  readonly draft: Draft<Value>;
  /** What is saved, as it is typed. */
  readonly saved: (steps: RegistrationSteps) => Value;
  /** The step to save, or `undefined` while something is missing. */
  readonly whole: (typed: Value) => RegistrationSteps | undefined;
};

/** A step that is typed in pieces: whole, it saves itself; in pieces, it is kept in this window. */
export const useTyped = <Value>({ step, draft, saved, whole }: Options<Value>) => {
  const { autosave, state, now } = useDesk();
  const kept = state.base.value[step];
  const [seen, setSeen] = useState(kept);
  const [value, setValue] = useState(() => {
    const typed = draft.get();
    const filled = typed === undefined ? undefined : whole(typed);
    // a whole one that is no longer what is saved was changed in another window since
    return typed === undefined || (filled !== undefined && !isSame(filled[step], now[step])) ? saved(now) : typed;
  });
  if (!isSame(kept, seen)) {
    setSeen(kept);
    // another window saved this step and nothing is typed here: it is shown as it is now, or typing on would undo it
    const isTyped = autosave.typed()[step] !== undefined || state.incomplete.includes(step);
    if (!isTyped && !isSame(whole(value)?.[step], kept)) setValue(saved(state.base.value));
  }
  const set = (next: Value): void => {
    setValue(next);
    draft.set(next);
    const steps = whole(next);
    if (steps !== undefined) return autosave.change(steps);
    if (!isSame(next, saved({}))) return autosave.hold(step);
    draft.clear();
    return autosave.drop(step);
  };
  return { value, set, takeTheirs: (theirs: RegistrationSteps): void => setValue(saved(theirs)) };
};
