import type { trainings } from '../../shared/contract/trainings.ts';
import {
  cancelTraining,
  changeTraining,
  closeTraining,
  publishTraining,
  recordAttendance as record,
} from '../../shared/domain/trainings/change-training.ts';
import { keptUntil } from '../../shared/domain/trainings/enrolment.ts';
import type { Training } from '../../shared/domain/trainings/training.ts';
import { lineOf } from '../../shared/domain/trainings/training-view.ts';
import { problem, type ProblemCode } from '../../shared/problems.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Handles, ScopeContext } from '../runtime/context.ts';
import { untilSaved } from '../runtime/until-saved.ts';

type Context = Pick<ScopeContext<'region'>, 'data' | 'save' | 'now'>;
type Seen = { readonly params: { readonly trainingId: string }; readonly version: number };

/** Decides on a training as another officer left it no other way, and keeps what comes of it: who enrols meanwhile neither stops it nor is lost. */
const settled = <Refusal extends ProblemCode>(
  { params: { trainingId }, version }: Seen,
  { data, save, now }: Context,
  decide: (training: Training) => Result<Training, Refusal>,
) =>
  untilSaved(
    async () => {
      const found = await data.trainings.get(trainingId);
      if (found === undefined) return problem('resource-not-found');
      return version === found.value.revision ? ok(found) : problem('edit-conflict');
    },
    async (found) => {
      const after = decide(found.value);
      if (!after.ok) return after;
      const training = { ...after.value, revision: version + 1 };
      const kept = { ...found, expiresAt: keptUntil(training.on, now) };
      return save([data.trainings.change(kept, training)], lineOf(training), training.revision);
    },
  );

export const change: Handles<typeof trainings, 'change'> = (input, context) =>
  settled(input, context, (training) => changeTraining(training, input.body, context.today));

export const publish: Handles<typeof trainings, 'publish'> = (input, context) =>
  settled(input, context, (training) => publishTraining(training, context.today));

export const cancel: Handles<typeof trainings, 'cancel'> = (input, context) => settled(input, context, cancelTraining);

export const close: Handles<typeof trainings, 'close'> = (input, context) => settled(input, context, closeTraining);

export const recordAttendance: Handles<typeof trainings, 'recordAttendance'> = async (input, context) => {
  const enrolments = [...(await context.data.trainings.enrolmentsOf(input.params.trainingId))];
  const subOf = new Map(enrolments.map(([sub, { enrolmentId }]) => [enrolmentId, sub]));
  const attended = input.body.attended.map((enrolmentId) => subOf.get(enrolmentId) ?? enrolmentId);
  return settled(input, context, (training) => record(training, attended, context.today));
};
