import { useState } from 'react';
import type { RegistrationSteps } from '../../../shared/domain/cells/registration.ts';
import type { Draft } from '../../app/drafts.ts';
import { isSame, type Step } from './clash.ts';
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
  const { autosave, now } = useDesk();
  const [value, setValue] = useState(() => draft.get() ?? saved(now));
  const set = (next: Value): void => {
    setValue(next);
    draft.set(next);
    const steps = whole(next);
    if (steps !== undefined) autosave.change(steps);
    else if (isSame(next, saved({}))) autosave.drop(step);
    else autosave.hold(step);
  };
  const takeTheirs = (): void => {
    draft.clear();
    setValue(saved(autosave.state().base.value));
  };
  return { value, set, takeTheirs };
};
