import type { trainings } from '../../shared/contract/trainings.ts';
import { cancelEnrolment } from '../../shared/domain/trainings/enrol.ts';
import { lineOf } from '../../shared/domain/trainings/training-view.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';
import { untilSaved } from '../runtime/until-saved.ts';

/** Takes one person off, whatever else was changed or who enrolled meanwhile: whom it means cannot be mistaken. */
export const removeEnrolment: Handles<typeof trainings, 'removeEnrolment'> = (
  { params: { trainingId, enrolmentId } },
  { data: { trainings: file }, save, today },
) =>
  untilSaved(
    async () => {
      const [found, left] = await Promise.all([file.get(trainingId), file.enrolmentNamed(trainingId, enrolmentId)]);
      if (found === undefined) return problem('resource-not-found');
      return left === undefined ? problem('enrolment-absent') : ok({ found, left });
    },
    async ({ found, left }) => {
      const after = cancelEnrolment(found.value, { sub: left.id }, today);
      if (!after.ok) return after;
      const training = { ...after.value, revision: found.value.revision + 1 };
      return save(file.leaving(found, training, left), lineOf(training), training.revision);
    },
  );
