import type { trainings } from '../../shared/contract/trainings.ts';
import { trainingYears } from '../../shared/domain/trainings/training-year.ts';
import { fileOf, lineOf } from '../../shared/domain/trainings/training-view.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const list: Handles<typeof trainings, 'list'> = async ({ self }, { data, today }) => {
  const file = await data.trainings.file();
  const items = file.map(lineOf).toSorted((one, other) => (one.on + one.startsAt > other.on + other.startsAt ? -1 : 1));
  return ok({ items, years: trainingYears(file, today), self, total: items.length });
};

export const get: Handles<typeof trainings, 'get'> = async ({ params: { trainingId } }, { data }) => {
  const [found, enrolments] = await Promise.all([data.trainings.get(trainingId), data.trainings.enrolmentsOf(trainingId)]);
  if (found === undefined) return problem('resource-not-found');
  return { ...ok(fileOf(found.value, enrolments)), version: found.value.revision };
};
