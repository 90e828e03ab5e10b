import { answered, notYet, unlessDone } from './attempt.ts';
import { covered, hasCell, type Step } from './step.ts';

/** The mayor signs in, reads which municipalities the cell covers, and signs exactly that. */
export const signCell: Step = {
  name: 'signed',
  who: covered,
  isDone: (scene, nis) => hasCell(scene, nis) || scene.seen(scene.cellOf(nis).seat)?.registration?.unsigned.includes(nis) === false,
  seconds: 0.06,
  run: async ({ at, cellOf }, [nis]) => {
    const { registrations } = at('mayor', nis);
    const { seat } = cellOf(nis);
    const { draft, covers, proposals } = answered(await registrations.get()).value;
    const own = draft && { cellId: draft.cellId, covers };
    const asked = seat === nis ? own : proposals.find((proposal) => proposal.seat === seat);
    if (asked === undefined) throw notYet(`The proposal of ${seat} to ${nis}`);
    unlessDone(await registrations.sign({ body: { cellId: asked.cellId, covers: asked.covers } }), 'signature-present');
  },
};
