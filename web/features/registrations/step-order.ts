import type { RegistrationFile } from '../municipality/municipality-api.ts';
import { type Step, steps } from './clash.ts';

export type Stage = Step | 'signatures';

/** Where each step is done; the address of a step is a word, never a number that could change. */
export const hrefOf = {
  form: '/registration/form',
  trio: '/registration/trio',
  partners: '/registration/partners',
  acceptances: '/registration/acceptances',
  rhythmWeeks: '/registration/rhythm',
  signatures: '/registration/signatures',
} as const satisfies Record<Stage, string>;

type Draft = NonNullable<RegistrationFile['draft']>;

/** Whoever joins a cell brings only the wish and a signature: the rest is the seat's. */
export const stagesOf = (draft: Pick<Draft, 'form'>): readonly Stage[] =>
  draft.form?.kind === 'joining' ? ['form', 'signatures'] : [...steps, 'signatures'];

/** The steps before and after one, `undefined` at either end. */
export const around = (
  stage: Stage,
  stages: readonly Stage[],
): { readonly before: Stage | undefined; readonly after: Stage | undefined } => {
  const at = stages.indexOf(stage);
  return { before: stages[at - 1], after: stages[at + 1] };
};

export type StageState = 'done' | 'todo' | 'started' | 'waits';

/** How far a step is. Partners may be none, and that is an answer; signatures wait for other people. */
export const stageState = (stage: Stage, { draft, missing, unsigned }: RegistrationFile): StageState => {
  if (stage === 'signatures') return unsigned.length === 0 ? 'done' : 'waits';
  if (stage === 'partners') return draft?.partners === undefined ? 'todo' : 'done';
  if (!missing.includes(stage)) return 'done';
  return draft?.[stage] === undefined ? 'todo' : 'started';
};

/** How many of the steps that somebody fills in are done: signatures are for the mayors. */
export const doneOf = (file: RegistrationFile): { readonly done: number; readonly of: number } => {
  const filled = stagesOf(file.draft ?? {}).filter((stage) => stage !== 'signatures');
  return { done: filled.filter((stage) => stageState(stage, file) === 'done').length, of: filled.length };
};

/** The first step that still needs something, else the signatures. */
export const goOnAt = (file: RegistrationFile): Stage =>
  stagesOf(file.draft ?? {}).find((stage) => stage !== 'signatures' && stageState(stage, file) !== 'done') ?? 'signatures';
