import type { trainings } from '../../shared/contract/trainings.ts';
import { draftTraining } from '../../shared/domain/trainings/change-training.ts';
import { keptUntil } from '../../shared/domain/trainings/enrolment.ts';
import { lineOf } from '../../shared/domain/trainings/training-view.ts';
import type { Handles } from '../runtime/context.ts';

export const create: Handles<typeof trainings, 'create'> = async ({ body }, { data, save, newId, today, now }) => {
  const drafted = draftTraining(body, newId('training'), today);
  if (!drafted.ok) return drafted;
  const training = drafted.value;
  return save([data.trainings.create(training, training.trainingId, keptUntil(training.on, now))], lineOf(training), training.revision);
};
