import { answered } from './attempt.ts';
import { stepsOf } from './invented.ts';
import { cells, hasCell, type Step } from './step.ts';

/** The coordinator signs in, takes up the invitation and saves the form step by step. */
export const registerCell: Step = {
  name: 'registered',
  who: cells,
  isDone: (scene, nis) => hasCell(scene, nis) || scene.seen(nis)?.registration?.missing.length === 0,
  seconds: 0.2,
  run: async ({ at, municipality, on }, [nis]) => {
    const { registrations } = at('coordinator', nis);
    const claimed = answered(await registrations.claim());
    let { version } = claimed;
    for (const step of stepsOf(municipality(nis), on)) {
      const has = Object.keys(step).every((name) => name in claimed.value);
      if (has || version === undefined) continue;
      ({ version } = answered(await registrations.save({ body: step, version })));
    }
  },
};
