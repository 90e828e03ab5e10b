import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import type { CellRole } from '../access/roles.ts';
import { type Enrolled, mostAt, type Training } from './training.ts';

/** Somebody who asks for a place, in the role they have where they ask. */
export type Asker = Enrolled & { readonly role: CellRole };

const isOpen = ({ state, on }: Training, today: string): boolean => state === 'published' && today <= on;

const isOn = ({ enrolled }: Training, { sub }: Pick<Enrolled, 'sub'>): boolean => enrolled.some((one) => one.sub === sub);

/** Whether a training is open to who asks, as far as the day and the role go. */
export const isOpenTo = (training: Training, role: CellRole, today: string): boolean =>
  isOpen(training, today) && training.audience.includes(role);

type EnrolRefusal = 'training-not-open' | 'training-not-for-role' | 'enrolment-made' | 'training-list-full';

/** Puts somebody at the end of the list, which gives them a place while there is one. Refuses whoever stands on it already. */
export const enrol = (training: Training, { role, ...who }: Asker, today: string): Result<Training, EnrolRefusal> => {
  if (isOn(training, who)) return problem('enrolment-made');
  if (!isOpen(training, today)) return problem('training-not-open');
  if (!training.audience.includes(role)) return problem('training-not-for-role');
  if (training.enrolled.length >= mostAt.enrolled) return problem('training-list-full');
  return ok({ ...training, enrolled: [...training.enrolled, who] });
};

/** Takes somebody off the list; whoever waits first has the place at once. Refuses once the day is over. */
export const cancelEnrolment = (
  training: Training,
  who: Pick<Enrolled, 'sub'>,
  today: string,
): Result<Training, 'enrolment-absent' | 'training-not-open'> => {
  if (!isOn(training, who)) return problem('enrolment-absent');
  if (!isOpen(training, today)) return problem('training-not-open');
  return ok({ ...training, enrolled: training.enrolled.filter(({ sub }) => sub !== who.sub) });
};
