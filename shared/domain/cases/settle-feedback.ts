import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import type { CaseParts } from './case-parts.ts';
import { type Feedback, type FeedbackEvent, type FeedbackLine, nextFeedbackState } from './feedback.ts';
import type { Attendee } from '../members/attendee.ts';
import { screenLines, whoTookPart } from './screen-feedback.ts';

type Answers = Feedback['answers'];

const isAgreedBy = (everybody: readonly string[], answers: Answers): boolean =>
  everybody.every((memberId) => answers.some((answer) => answer.memberId === memberId && answer.agrees));

const idsOf = (participants: readonly Attendee[]): readonly string[] => participants.map(({ memberId }) => memberId);

export type Proposing = Pick<Feedback, 'feedbackId' | 'meetingId' | 'proposedBy' | 'proposedAt'> & {
  readonly lines: readonly FeedbackLine[];
  /** The members who had a seat at the meeting. */
  readonly seated: readonly Attendee[];
};

/** Those who took part in a consultation, as the others know them. */
export const participantsIn = (parts: CaseParts, { meetingId, seated }: Pick<Proposing, 'meetingId' | 'seated'>): readonly Attendee[] => {
  const authors = parts.contributions.flatMap((one) => (one.meetingId === meetingId ? [one.author] : []));
  const known = new Map([...authors, ...seated].map((one) => [one.memberId, one]));
  return whoTookPart(parts, meetingId).flatMap((memberId) => known.get(memberId) ?? []);
};

/** Whether somebody said no to a sheet of this consultation and has not taken that back. */
const isObjected = ({ feedback }: CaseParts, meetingId: string): boolean =>
  feedback.some((one) => one.meetingId === meetingId && one.answers.some(({ agrees }) => !agrees));

/**
 * Proposes a sheet for police outside the cell to everybody who took part in a consultation that was held; who proposes agrees
 * by it. Refuses `consultation-closed` where it was not held, `feedback-objected` while an objection to an earlier sheet of it
 * stands, `attendance-absent`, and `feedback-line-unsuitable`.
 */
export const proposeFeedback = (
  parts: CaseParts,
  { seated, lines, ...sheet }: Proposing,
  today: string,
): Result<Feedback, 'consultation-closed' | 'feedback-objected' | 'attendance-absent' | 'feedback-line-unsuitable'> => {
  const { meetingId, proposedBy, proposedAt } = sheet;
  if (!parts.consultations.some((one) => one.meetingId === meetingId && one.state === 'held')) return problem('consultation-closed');
  if (isObjected(parts, meetingId)) return problem('feedback-objected');
  const participants = participantsIn(parts, { meetingId, seated });
  if (participants.length === 0) return problem('attendance-absent');
  const screened = screenLines(lines, { parts, sheet: { meetingId, proposedBy, participants }, today });
  if (!screened.ok) return screened;
  const isOneOf = participants.some(({ memberId }) => memberId === proposedBy);
  const answers = isOneOf ? [{ memberId: proposedBy, agrees: true, at: proposedAt }] : [];
  const state = isAgreedBy(idsOf(participants), answers) ? 'agreed' : 'proposed';
  const { caseId, subjectId, residence } = parts.root;
  return ok({ ...sheet, caseId, subjectId, residence, participants: [...participants], answers, state, lines: [...lines] });
};

const moved = (sheet: Feedback, event: FeedbackEvent): Result<Feedback, 'feedback-settled'> => {
  const state = nextFeedbackState(sheet.state, event);
  return state === undefined ? problem('feedback-settled') : ok({ ...sheet, state });
};

/** What an answer does to a sheet. */
const eventOf = ({ participants, answers: before }: Feedback, given: Answers, answers: Answers): FeedbackEvent => {
  if (given.some(({ agrees }) => !agrees)) return 'object';
  if (before.some(({ memberId, agrees }) => !agrees && given.some((one) => one.memberId === memberId))) return 'relent';
  return isAgreedBy(idsOf(participants), answers) ? 'agreeAsLast' : 'agree';
};

/**
 * One of those who took part, or who answers for one who left, agrees, or objects without having to say why, which stops the sheet; whoever agreed can still
 * object until it is handed over, and whoever objected can take that back, after which a new sheet may be proposed. Refuses
 * `feedback-settled`.
 */
export const answerFeedback = (sheet: Feedback, given: Answers): Result<Feedback, 'feedback-settled'> => {
  const answers = [...sheet.answers.filter(({ memberId }) => !given.some((one) => one.memberId === memberId)), ...given];
  const answered = moved(sheet, eventOf(sheet, given, answers));
  return answered.ok ? ok({ ...answered.value, answers }) : answered;
};

/** Takes a sheet back that was not handed over. Refuses `feedback-settled`. */
export const withdrawFeedback = (sheet: Feedback): Result<Feedback, 'feedback-settled'> => moved(sheet, 'withdraw');

/**
 * Notes that an agreed sheet is handed over; nothing is sent. Refuses `feedback-settled`, `feedback-not-agreed` while somebody
 * who took part has not agreed, also who was noted as present since, and `feedback-line-unsuitable` where a line would not
 * pass any more.
 */
export const handFeedback = (
  sheet: Feedback,
  { parts, now, today }: { readonly parts: CaseParts; readonly now: string; readonly today: string },
): Result<Feedback, 'feedback-settled' | 'feedback-not-agreed' | 'feedback-line-unsuitable'> => {
  if (sheet.state === 'proposed') return problem('feedback-not-agreed');
  const handed = moved(sheet, 'hand');
  if (!handed.ok) return handed;
  const everybody = [...idsOf(sheet.participants), ...whoTookPart(parts, sheet.meetingId)];
  if (!isAgreedBy(everybody, sheet.answers)) return problem('feedback-not-agreed');
  const screened = screenLines(sheet.lines, { parts, sheet, today });
  return screened.ok ? ok({ ...handed.value, handedAt: now }) : screened;
};
