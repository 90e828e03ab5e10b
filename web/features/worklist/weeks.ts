import { addDays } from '../../../shared/domain/dates.ts';
import type { Task, TaskKind } from '../../../shared/domain/worklist/task.ts';
import type { Lane } from '../cases/shapes.ts';

const meetings: readonly TaskKind[] = ['attendMeeting', 'concludeMeeting', 'approveMinutes'];
const reviews: readonly TaskKind[] = ['review', 'reviewOverdue', 'reviewLocked', 'reviewGlass'];

/** As what a task is drawn. */
export const laneOf = ({ kind }: Pick<Task, 'kind'>): Lane => {
  if (meetings.includes(kind)) return 'met';
  return reviews.includes(kind) ? 'looks' : 'acts';
};

export const whens = ['late', 'thisWeek', 'nextWeek', 'inTwoWeeks', 'inThreeWeeks', 'later'] as const;
export type When = (typeof whens)[number];

const weeks = ['thisWeek', 'nextWeek', 'inTwoWeeks', 'inThreeWeeks'] as const;

/** When a task waits, counted in weeks of seven days from today; what has no day waits now. */
export const whenOf = ({ dueOn }: Pick<Task, 'dueOn'>, today: string): When => {
  if (dueOn === undefined) return 'thisWeek';
  if (dueOn < today) return 'late';
  return weeks.find((_, index) => dueOn < addDays(today, (index + 1) * 7)) ?? 'later';
};
