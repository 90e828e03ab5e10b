import type { trainingOffers } from '../../shared/contract/trainings.ts';
import { offersFor } from '../../shared/domain/trainings/training-view.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const list: Handles<typeof trainingOffers, 'list'> = async ({ self }, { trainings, principal: { sub, role }, language, today }) => {
  const items = [...offersFor(await trainings.file(), { sub, role, language, today })];
  return ok({ items, self, total: items.length });
};

/** Only for who came: of everybody else it says no more than of a training that never was. */
export const getCertificate: Handles<typeof trainingOffers, 'getCertificate'> = async (
  { params: { trainingId } },
  { trainings, principal: { sub, region } },
) => {
  const [found, own] = await Promise.all([trainings.get(trainingId), trainings.own(trainingId)]);
  if (found === undefined || own === undefined || !found.value.attended.includes(sub)) return problem('resource-not-found');
  const { title, on, minutes } = found.value;
  return ok({ name: own.value.name, title, on, minutes, region });
};
