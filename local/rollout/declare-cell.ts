import { unlessDone } from './attempt.ts';
import { cells, hasCell, type Step } from './step.ts';

/** The coordinator declares what the mayor has signed. */
export const declareCell: Step = {
  name: 'declared',
  who: cells,
  isDone: hasCell,
  seconds: 0.05,
  run: async ({ at }, [nis]) => unlessDone(await at('coordinator', nis).registrations.declare(), 'registration-closed'),
};

/** The officer takes note. */
export const acknowledgeCell: Step = {
  name: 'acknowledged',
  who: cells,
  isDone: ({ seen }, nis) => seen(nis)?.state === 'acknowledged',
  seconds: 0.05,
  run: async ({ officer }, [nis]) => unlessDone(await officer.cells.acknowledge({ params: { nis } }), 'cell-already-acknowledged'),
};
