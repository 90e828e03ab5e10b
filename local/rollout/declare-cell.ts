import { answered, notYet } from './attempt.ts';
import { cells, hasCell, type Step } from './step.ts';

/** The coordinator declares, once the mayor has signed. */
export const declareCell: Step = {
  name: 'declared',
  who: cells,
  isDone: hasCell,
  seconds: 0.05,
  run: async ({ at }, [nis]) => {
    const { registrations } = at('coordinator', nis);
    const { state, unsigned } = answered(await registrations.get()).value;
    if (state === 'declared' || state === 'acknowledged') return;
    if (unsigned.length > 0) throw notYet(`The signature of ${unsigned.join(', ')}`);
    answered(await registrations.declare());
  },
};

/** The officer takes note. */
export const acknowledgeCell: Step = {
  name: 'acknowledged',
  who: cells,
  isDone: ({ seen }, nis) => seen(nis)?.state === 'acknowledged',
  seconds: 0.05,
  run: async ({ officer }, [nis]) => {
    const { cellStatus } = answered(await officer.municipalities.get({ params: { nis } })).value;
    if (cellStatus === undefined) throw notYet(`The cell of ${nis}`);
    if (cellStatus.state === 'declared') answered(await officer.cells.acknowledge({ params: { nis } }));
  },
};
