import { answered, notYet, unlessDone } from './attempt.ts';
import { contactOf } from './invented.ts';
import { cells, hasCell, type Step } from './step.ts';

/** The coordinator gives the mayor an account. */
export const nameMayor: Step = {
  name: 'mayors named',
  who: cells,
  isDone: hasCell,
  seconds: 0.04,
  run: async ({ at, municipality }, [nis]) => {
    const { members } = at('coordinator', nis);
    unlessDone(await members.add({ body: { contact: contactOf('mayor', municipality(nis)), role: 'mayor' } }), 'member-present');
  },
};

/** The officer confirms that the account is the mayor's. */
export const confirmMayor: Step = {
  name: 'mayors confirmed',
  who: cells,
  isDone: hasCell,
  seconds: 0.03,
  run: async ({ officer: { municipalities } }, [nis]) => {
    const { mayors } = answered(await municipalities.get({ params: { nis } })).value;
    if (mayors.length === 0) throw notYet(`The mayor of ${nis}`);
    for (const { memberId } of mayors.filter(({ confirmed }) => !confirmed))
      answered(await municipalities.confirmMayor({ params: { nis, memberId } }));
  },
};
