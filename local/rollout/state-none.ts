import { answered } from './attempt.ts';
import type { Step } from './step.ts';

/** The coordinator of a municipality without a cell takes up the invitation by saying so; silence would mean unknown. */
export const stateNone: Step = {
  name: 'stated none',
  who: ({ plan }) => plan.without,
  isDone: ({ seen }, nis) => seen(nis)?.coverage === 'without',
  seconds: 0.12,
  // said twice on the same day it means the same
  run: async ({ at, on }, [nis]) => void answered(await at('coordinator', nis).registrations.stateNone({ body: { on } })),
};
