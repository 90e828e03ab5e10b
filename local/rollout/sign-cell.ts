import { answered, notYet, unlessDone } from './attempt.ts';
import { cells, hasCell, type Step } from './step.ts';

/** The mayor signs in, reads which municipalities the cell covers, and signs exactly that. */
export const signCell: Step = {
  name: 'signed',
  who: cells,
  isDone: (scene, nis) => {
    const draft = scene.seen(nis)?.registration;
    // a draft that does not say its form yet asks nobody to sign
    return hasCell(scene, nis) || (draft !== undefined && draft.missing.length === 0 && draft.unsigned.length === 0);
  },
  seconds: 0.06,
  run: async ({ at }, [nis]) => {
    const { registrations } = at('mayor', nis);
    const { draft, covers } = answered(await registrations.get()).value;
    if (draft === undefined) throw notYet(`The registration of ${nis}`);
    unlessDone(await registrations.sign({ body: { cellId: draft.cellId, covers } }), 'signature-present');
  },
};
