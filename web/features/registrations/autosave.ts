import type { Registration, RegistrationSteps } from '../../../shared/domain/cells/registration.ts';
import type { Versioned } from '../../app/api.ts';
import type { Draft } from '../../app/drafts.ts';
import { isSame } from '../../app/is-same.ts';
import { clashes, only, type Step, stepsIn, without } from './clash.ts';

/** Why something was not saved: somebody else was first, the platform says no, or nobody answered. */
export type Failure = 'changed' | 'refused' | 'unreachable';

/** Where steps are saved, one at a time, under the version that was seen. Both reject with what `failureOf` understands. */
export type Shelf = {
  readonly save: (step: RegistrationSteps, version: number) => Promise<Versioned<Registration>>;
  readonly load: () => Promise<Versioned<Registration>>;
  readonly failureOf: (error: unknown) => Failure;
  /** Does the work after so many milliseconds; the answer calls it off. */
  readonly later: (work: () => void, millis: number) => () => void;
};

type Held = {
  /** What the platform holds, as far as this window knows. */
  readonly base: Versioned<Registration>;
  /** Steps of which something is typed and something is missing: they cannot be saved yet. */
  readonly incomplete: readonly Step[];
  /** Steps the platform refused, and why; typing on tries again. */
  readonly refused: ReadonlyMap<Step, unknown>;
  /** A step that somebody else changed too: it waits for the person's word. */
  readonly clash: { readonly step: Step; readonly theirs: Versioned<Registration>; readonly settled: readonly Step[] } | undefined;
  readonly sending: boolean;
  readonly tries: number;
};

export type AutosaveState = Held & { readonly kind: 'saved' | 'unsaved' | 'saving' | 'waiting' | 'refused' | 'clash' };

const [quietMillis, firstRetryMillis, longestRetryMillis] = [2000, 2000, 30_000];

const kindOf = ({ clash, sending, tries, refused, incomplete }: Held, ready: readonly Step[]): AutosaveState['kind'] => {
  if (clash !== undefined) return 'clash';
  if (sending) return 'saving';
  if (ready.length > 0) return tries > 0 ? 'waiting' : 'unsaved';
  if (refused.size > 0) return 'refused';
  return incomplete.length > 0 ? 'unsaved' : 'saved';
};

/** What is held, told to whoever looks. */
const keeping = (base: Versioned<Registration>, pending: Draft<RegistrationSteps>) => {
  const listeners = new Set<() => void>();
  const first: Held = { base, incomplete: [], refused: new Map(), clash: undefined, sending: false, tries: 0 };
  const typed = (): RegistrationSteps => pending.get() ?? {};
  const readyIn = ({ refused }: Held): readonly Step[] => stepsIn(typed()).filter((step) => !refused.has(step));
  let state: AutosaveState = { ...first, kind: kindOf(first, readyIn(first)) };
  return {
    typed,
    state: (): AutosaveState => state,
    ready: (): readonly Step[] => readyIn(state),
    become: (change: Partial<Held>): void => {
      const held = { ...state, ...change };
      state = { ...held, kind: kindOf(held, readyIn(held)) };
      for (const tell of listeners) tell();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};

const unrefused = (refused: Held['refused'], step: Step): Held['refused'] => new Map([...refused].filter(([name]) => name !== step));

type Kept = ReturnType<typeof keeping>;

/** Goes on from what somebody else saved, once no step of theirs is also one of mine that is not settled. */
const meeting =
  ({ typed, state, become }: Kept) =>
  (theirs: Versioned<Registration>, settled: readonly Step[] = []): void => {
    const mine = [...stepsIn(typed()), ...state().incomplete].filter((step) => !settled.includes(step));
    const step = mine.find((one) => clashes(one, { seen: state().base.value, theirs: theirs.value, mine: typed() }));
    become({ sending: false, ...(step === undefined ? { clash: undefined, base: theirs } : { clash: { step, theirs, settled } }) });
  };

/** Sends what is ready, a step at a time, and deals with what becomes of it. */
const sending = (shelf: Shelf, kept: Kept, pending: Draft<RegistrationSteps>) => {
  const { typed, state, ready, become } = kept;
  let callOff = (): void => {};
  const soon = (millis: number): void => {
    callOff();
    callOff = shelf.later(() => void flush(), millis);
  };
  const saved = (step: Step, sent: RegistrationSteps, base: Versioned<Registration>): void => {
    // typed on while it was under way: what was typed since is still to be saved
    if (isSame(typed()[step], sent[step])) pending.set(without(typed(), step));
    become({ base, sending: false, tries: 0 });
  };
  const meet = meeting(kept);
  const failed = async (step: Step, error: unknown): Promise<void> => {
    const failure = shelf.failureOf(error);
    if (failure === 'changed')
      return shelf.load().then(
        (theirs) => meet(theirs),
        (again: unknown) => failed(step, again),
      );
    if (failure === 'refused') return become({ sending: false, refused: new Map([...state().refused, [step, error]]) });
    const { tries } = state();
    become({ sending: false, tries: tries + 1 });
    soon(Math.min(firstRetryMillis * 2 ** tries, longestRetryMillis));
    return undefined;
  };
  const flush = async (): Promise<void> => {
    callOff();
    const [step] = ready();
    if (step === undefined || state().sending || state().clash !== undefined) return;
    const sent = only(typed(), step);
    const { tries } = state();
    become({ sending: true });
    await shelf.save(sent, state().base.version).then(
      (base) => saved(step, sent, base),
      (error: unknown) => failed(step, error),
    );
    if (state().tries <= tries) await flush();
  };
  return { flush, soon, meet };
};

/** What the person types, and what they decide where somebody else was first. */
const typing = ({ typed, state, become }: Kept, { flush, soon, meet }: ReturnType<typeof sending>, pending: Draft<RegistrationSteps>) => {
  const decided = ({ step, theirs, settled }: NonNullable<Held['clash']>): void => {
    meet(theirs, [...settled, step]);
    void flush();
  };
  const drop = (step: Step): void => {
    pending.set(without(typed(), step));
    become({ incomplete: state().incomplete.filter((one) => one !== step), refused: unrefused(state().refused, step) });
  };
  return {
    /** Takes whole steps that were typed. */
    change: (changed: RegistrationSteps): void => {
      pending.set({ ...typed(), ...changed });
      const { refused, incomplete } = state();
      become({
        refused: stepsIn(changed).reduce(unrefused, refused),
        incomplete: incomplete.filter((step) => changed[step] === undefined),
      });
      soon(quietMillis);
    },
    /** A step of which something is missing: nothing of it is sent until it is whole. */
    hold: (step: Step): void => {
      pending.set(without(typed(), step));
      become({ incomplete: [...new Set([...state().incomplete, step])], refused: unrefused(state().refused, step) });
    },
    /** Nothing new is typed in this step after all. */
    drop,
    keepMine: (): void => {
      const { clash } = state();
      if (clash !== undefined) decided(clash);
    },
    takeTheirs: (): void => {
      const { clash } = state();
      if (clash === undefined) return;
      drop(clash.step);
      decided(clash);
    },
  };
};

/**
 * Saves what is typed by itself: after two seconds of quiet or when asked, a step at a time. What cannot be sent is kept
 * and tried again; a step that somebody else changed too waits for a decision; nothing typed is dropped.
 */
export const createAutosave = (shelf: Shelf, first: Versioned<Registration>, pending: Draft<RegistrationSteps>) => {
  const kept = keeping(first, pending);
  const { subscribe, state, typed, become } = kept;
  const send = sending(shelf, kept, pending);
  return {
    subscribe,
    state,
    /** What is typed and whole, and not saved yet. */
    typed,
    flush: send.flush,
    ...typing(kept, send, pending),
    /** What the platform holds was read anew; while something is unsaved it is left to the next save to compare. */
    renew: (base: Versioned<Registration>): void => {
      if (state().kind === 'saved' && base.version > state().base.version) become({ base });
    },
  };
};
export type Autosave = ReturnType<typeof createAutosave>;
