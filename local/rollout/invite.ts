import { answered, notYet } from './attempt.ts';
import { contactOf } from './invented.ts';
import type { Step } from './step.ts';

/** The officer of the Region invites, several municipalities at a time. */
export const invite: Step = {
  name: 'invited',
  who: ({ plan }) => plan.municipalities.map(({ nis }) => nis),
  isDone: ({ seen }, nis) => !['inRegister', 'requested', undefined].includes(seen(nis)?.state),
  batch: 10,
  seconds: 0.05,
  run: async ({ officer, municipality }, codes) => {
    const items = codes.map((nis) => ({ nis, contact: contactOf('coordinator', municipality(nis)) }));
    const { value } = answered(await officer.municipalities.invite({ body: { items } }));
    const refused = value.items.find(({ result }) => result === 'refused');
    if (refused !== undefined) throw new Error(`${refused.nis} cannot be invited: ${refused.problem ?? ''}`);
    const failed = value.items.filter(({ result }) => result === 'failed').map(({ nis }) => nis);
    if (failed.length > 0) throw notYet(`The invitation of ${failed.join(', ')}`);
  },
};
