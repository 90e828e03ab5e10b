import type { Change } from '../../shared/data/changes.ts';
import { entities } from '../../shared/data/entities.ts';
import { locate } from '../../shared/data/locate.ts';
import { pick } from '../../shared/data/repository.ts';
import { type Enrolled, seatedIn, type Training, waitingIn } from '../../shared/domain/trainings/training.ts';

/** What people on the list of a training hear: a place, with it an entry for the calendar; that it is theirs no longer; or, where they waited, that there is news. */
export type TrainingNotice = {
  readonly method: 'REQUEST' | 'CANCEL' | 'NEWS';
  readonly to: readonly Enrolled[];
  readonly training: Training;
};

const trainingIn = (stored: Change['new']): Training | undefined => stored && pick(entities.training, [stored])[0]?.value;

const without = (some: readonly Enrolled[], others: readonly Enrolled[]): readonly Enrolled[] =>
  some.filter(({ sub }) => others.every((other) => other.sub !== sub));

/** Who waited, and does so no longer by an act of the Region: it did not take place for them. Who left themselves needs no telling. */
const sentAway = (before: Training, training: Training): readonly Enrolled[] => {
  if (training.state === 'cancelled') return waitingIn(before);
  return training.revision === before.revision ? [] : without(waitingIn(before), training.enrolled);
};

/** What a change of a training means to who is on its list. Attendance means nothing: only places that come and go, and what raised its sequence. */
export const trainingNotices = (change: Change): readonly TrainingNotice[] => {
  if (locate(change.key)?.entity !== 'training') return [];
  const [before, training] = [trainingIn(change.old), trainingIn(change.new)];
  if (before === undefined || training === undefined || before.state !== 'published') return [];
  const [had, have] = [seatedIn(before), training.state === 'cancelled' ? [] : seatedIn(training)];
  const isMoved = training.sequence !== before.sequence;
  const notices: readonly TrainingNotice[] = [
    { method: 'REQUEST', to: isMoved ? have : without(have, had), training },
    { method: 'CANCEL', to: without(had, have), training },
    { method: 'NEWS', to: sentAway(before, training), training },
  ];
  return notices.filter(({ to }) => to.length > 0);
};
