import * as z from 'zod';
import { IsoDate, IsoInstant } from '../fields.ts';
import { Id } from '../members/attendee.ts';

/** What can wait for somebody; the words are the portal's. */
export const TaskKind = z.enum([
  'testSignal',
  'decideSignal',
  'approveNaming',
  'approveInvitation',
  'approveDisclosure',
  'approveErasure',
  'answerInvitation',
  'putOnAgenda',
  'assignManager',
  'review',
  'reviewOverdue',
  'reviewLocked',
  'takeAction',
  'doAction',
  'actionOverdue',
  'answerFeedback',
  'answerForLeft',
  'handFeedback',
  'attendMeeting',
  'concludeMeeting',
  'approveMinutes',
  'reviewGlass',
  'answerTransfer',
]);
export type TaskKind = z.infer<typeof TaskKind>;

/** One thing that waits for the asker: by when, since when, and about what, by ids and a reference that says nothing. */
export const Task = z.strictObject({
  kind: TaskKind,
  dueOn: IsoDate.optional(),
  since: IsoInstant.optional(),
  signalId: Id.optional(),
  caseId: Id.optional(),
  reference: z.string().max(20).optional(),
  memberId: Id.optional(),
  actionId: Id.optional(),
  feedbackId: Id.optional(),
  breakGlassId: Id.optional(),
  meetingId: Id.optional(),
  transferId: Id.optional(),
  /** The case itself is open to the asker no longer: what is their own stands apart (`casesGetOwnWork`). */
  ownWork: z.literal(true).optional(),
});
export type Task = z.infer<typeof Task>;

const order = ({ dueOn, since }: Task): string => dueOn ?? since ?? '9999';

/** What is due first before the rest. */
export const inOrder = (tasks: readonly Task[]): readonly Task[] =>
  tasks.toSorted((one, other) => {
    if (order(one) === order(other)) return 0;
    return order(one) < order(other) ? -1 : 1;
  });
