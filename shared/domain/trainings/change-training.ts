import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { nextTrainingState, seatedIn, type Training, type TrainingEvent, type TrainingTerms } from './training.ts';

const moved = <Event extends TrainingEvent>(training: Training, event: Event): Result<Training, 'training-settled'> => {
  const state = nextTrainingState(training.state, event);
  return state === undefined ? problem('training-settled') : ok({ ...training, state });
};

type TermsRefusal = 'date-in-past' | 'times-reversed';

const mistakeIn = ({ on, startsAt, endsAt }: TrainingTerms, today: string) => {
  if (on < today) return problem('date-in-past', { date: on });
  return endsAt <= startsAt ? problem('times-reversed') : undefined;
};

/** A training nobody but the Region sees yet. Refuses a day that is over and an end before its beginning. */
export const draftTraining = (terms: TrainingTerms, trainingId: string, today: string): Result<Training, TermsRefusal> =>
  mistakeIn(terms, today) ?? ok({ ...terms, trainingId, state: 'draft', revision: 1, sequence: 0, enrolled: [], attended: [] });

/** What stands in somebody's calendar. */
const appointment = ({ title, on, startsAt, endsAt, place }: TrainingTerms): string => JSON.stringify([title, on, startsAt, endsAt, place]);

/** Without what may be left unsaid: terms that do not say it take it away. */
const unsaid = ({ description: _, ...training }: Training): Omit<Training, 'description'> => training;

type ChangeRefusal = TermsRefusal | 'training-settled' | 'places-taken';

/** Says it anew; who has a place hears of another time, place or title. Refuses to take places away that somebody has. */
export const changeTraining = (training: Training, terms: TrainingTerms, today: string): Result<Training, ChangeRefusal> => {
  const changed = moved(training, 'change');
  if (!changed.ok) return changed;
  if (terms.places < seatedIn(training).length) return problem('places-taken', { count: seatedIn(training).length });
  const { state, sequence } = changed.value;
  const isNews = state === 'published' && appointment(terms) !== appointment(training);
  return mistakeIn(terms, today) ?? ok({ ...unsaid(changed.value), ...terms, sequence: isNews ? sequence + 1 : sequence });
};

/** Opens it to those it is for. */
export const publishTraining = (training: Training, today: string): Result<Training, TermsRefusal | 'training-settled'> =>
  mistakeIn(training, today) ?? moved(training, 'publish');

/** It does not take place; everybody on the list hears of it. */
export const cancelTraining = (training: Training): Result<Training, 'training-settled'> => {
  const cancelled = moved(training, 'cancel');
  return cancelled.ok ? ok({ ...cancelled.value, sequence: training.sequence + 1 }) : cancelled;
};

/** Who came, of those who had a place; it is then held. Refuses before its day, and whoever had none. */
export const recordAttendance = (
  training: Training,
  attended: readonly string[],
  today: string,
): Result<Training, 'training-settled' | 'training-ahead' | 'enrolment-absent'> => {
  const held = moved(training, 'recordAttendance');
  if (!held.ok) return held;
  if (today < training.on) return problem('training-ahead');
  const seated = new Set(seatedIn(training).map(({ sub }) => sub));
  if (!attended.every((sub) => seated.has(sub))) return problem('enrolment-absent');
  return ok({ ...held.value, attended: [...new Set(attended)] });
};

/** Attendance is final. */
export const closeTraining = (training: Training): Result<Training, 'training-settled'> => moved(training, 'close');
