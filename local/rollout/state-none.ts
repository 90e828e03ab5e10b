import { answered } from './attempt.ts';
import type { Step } from './step.ts';

/** The coordinator of a municipality without a cell takes up the invitation by saying so; silence would mean unknown. */
export const stateNone: Step = {
  name: 'stated none',
  who: ({ plan }) => plan.without,
  isDone: ({ seen }, nis) => seen(nis)?.coverage === 'without',
  seconds: 0.12,
  run: async ({ at, officer, on }, [nis]) => {
    const { coverage } = answered(await officer.municipalities.get({ params: { nis } })).value;
    if (coverage?.status !== 'without') answered(await at('coordinator', nis).registrations.stateNone({ body: { on } }));
  },
};
