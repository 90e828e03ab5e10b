import type { live } from './live.ts';

/** What some histories came to; what is wrong, with the seed it has. */
export type Sum = {
  readonly histories: number;
  readonly readings: number;
  readonly attempts: number;
  readonly repeated: number;
  readonly erased: number;
  readonly brought: number;
  readonly handed: number;
  readonly wrong: readonly string[];
};

/** What no history comes to. */
export const noHistory: Sum = { histories: 0, readings: 0, attempts: 0, repeated: 0, erased: 0, brought: 0, handed: 0, wrong: [] };

/** What the history of one seed came to. */
export const ofOne = (seed: number, { counts, readings, erased, brought, handed, wrong }: Awaited<ReturnType<typeof live>>): Sum => ({
  histories: 1,
  ...counts,
  readings,
  erased,
  brought,
  handed,
  wrong: wrong.map((line) => `seed ${seed}: ${line}`),
});

/** What both came to. */
export const together = (one: Sum, other: Sum): Sum => ({
  histories: one.histories + other.histories,
  readings: one.readings + other.readings,
  attempts: one.attempts + other.attempts,
  repeated: one.repeated + other.repeated,
  erased: one.erased + other.erased,
  brought: one.brought + other.brought,
  handed: one.handed + other.handed,
  wrong: [...one.wrong, ...other.wrong],
});
