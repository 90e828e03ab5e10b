import { addDays } from '../dates.ts';
import type { Task, TaskKind } from './task.ts';

type Day = { readonly memberId: string; readonly today: string };

/** A mail comes so many days before a review or an action is due, and so many after an invitation that nobody answered. */
const daysOf = { review: 14, action: 7, unanswered: 7 } as const;

const isNear =
  (days: number) =>
  ({ dueOn }: Task, { today }: Day): boolean =>
    dueOn !== undefined && dueOn <= addDays(today, days);

const always = (): boolean => true;

/** Of the worklist, what is so pressing that one is told of it by mail; the rest waits until somebody looks. */
const pressing: Partial<Record<TaskKind, (task: Task, day: Day) => boolean>> = {
  review: isNear(daysOf.review),
  reviewOverdue: always,
  reviewLocked: always,
  takeAction: isNear(daysOf.action),
  doAction: isNear(daysOf.action),
  // an action of somebody else is told to that one
  actionOverdue: (task, { memberId }) => task.memberId === memberId,
  answerInvitation: ({ since }, { today }) => since !== undefined && since.slice(0, 10) <= addDays(today, -daysOf.unanswered),
  answerFeedback: always,
  answerForLeft: always,
  reviewGlass: always,
};

/** One and the same thing, soon due and overdue. */
const thingOf = ({ kind, caseId = '', actionId, feedbackId, breakGlassId }: Task): string =>
  actionId ?? feedbackId ?? breakGlassId ?? `${kind === 'answerInvitation' ? 'invitation' : 'review'} ${caseId}`;

/** The things among the tasks of a member that press on a day, each once. */
export const pressingThings = (tasks: readonly Task[], day: Day): readonly string[] => [
  ...new Set(tasks.filter((task) => pressing[task.kind]?.(task, day)).map(thingOf)),
];
