import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import type { Attendee } from '../members/attendee.ts';
import { marksOf } from '../members/mandate-marks.ts';
import type { CaseParts } from './case-parts.ts';
import type { Contribution } from './contribution.ts';
import type { FeedbackFacts, FeedbackLine, FeedbackRefusal } from './feedback.ts';

/** Everybody who was ever noted as present at the consultation or contributed to it, by id: each of them must agree. */
export const whoTookPart = ({ consultations, contributions }: CaseParts, meetingId: string): readonly string[] => {
  const attended = consultations.filter((one) => one.meetingId === meetingId).flatMap((one) => one.everAttended);
  const contributed = contributions.flatMap((one) => (one.meetingId === meetingId ? [one.author.memberId] : []));
  return [...new Set([...attended, ...contributed])];
};

export type Sheet = Pick<FeedbackFacts, 'meetingId' | 'proposedBy'> & { readonly participants: readonly Pick<Attendee, 'memberId'>[] };

type Screening = { readonly parts: CaseParts; readonly sheet: Sheet; readonly today: string };

const hears = ({ author, audience }: Contribution, memberId: string): boolean =>
  author.memberId === memberId || audience.includes(memberId);

/** Whether somebody was to hear what a line is made from: what the cell decided, or a contribution that was given to them. */
export const hearsSource = ({ contributions }: CaseParts, from: FeedbackLine['from'], memberId: string): boolean =>
  from === 'decision' || contributions.some((one) => one.contributionId === from && hears(one, memberId));

/** Who was called without a legal basis or clearance is shown no line of what others said: nothing is passed on to them. */
const isShownLines = ({ invitations }: CaseParts, memberId: string, today: string): boolean => {
  const invitation = invitations.find((one) => one.memberId === memberId);
  return invitation === undefined || marksOf(invitation, today).length === 0;
};

/** What the coordinator wrote down stands once the chair approved it. */
const hasDecided = ({ decisions, consultations }: CaseParts, meetingId: string): boolean => {
  const isApproved = consultations.some((one) => one.meetingId === meetingId && one.approvedAt !== undefined);
  return decisions.some((one) => one.meetingId === meetingId && (isApproved || one.awaitsChair === undefined));
};

const ofContribution = (found: Contribution, { parts, sheet, today }: Screening): FeedbackRefusal | undefined => {
  if (found.secrecy !== 'none') return 'secret';
  if (parts.root.minor) return 'minor';
  if (today > found.expiresOn) return 'over';
  const readers = sheet.participants.filter(({ memberId }) => isShownLines(parts, memberId, today));
  return readers.every(({ memberId }) => hears(found, memberId)) ? undefined : 'audience';
};

/** Why a line from this source may not be on this sheet on a day; `undefined` where it may. A decision of the cell always may. */
export const refusalOf = (from: FeedbackLine['from'], screening: Screening): FeedbackRefusal | undefined => {
  const { parts, sheet } = screening;
  if (from === 'decision') return hasDecided(parts, sheet.meetingId) ? undefined : 'undecided';
  const found = parts.contributions.find(({ contributionId, meetingId }) => contributionId === from && meetingId === sheet.meetingId);
  if (found?.state === 'withdrawn') return 'over';
  return found === undefined || !hears(found, sheet.proposedBy) ? 'unknown' : ofContribution(found, screening);
};

/** Screens every line for secrecy. Refuses `feedback-line-unsuitable`, which names lines by their position and never repeats one. */
export const screenLines = (lines: readonly FeedbackLine[], screening: Screening): Result<undefined, 'feedback-line-unsuitable'> => {
  const issues = lines.flatMap(({ from }, index) => {
    const type = refusalOf(from, screening);
    return type === undefined ? [] : [{ in: 'body' as const, name: `lines.${index}`, type, position: index + 1 }];
  });
  if (issues.length === 0) return ok(undefined);
  const positions = issues.map(({ position }) => position).join(', ');
  return problem(
    'feedback-line-unsuitable',
    { lines: positions },
    issues.map(({ position: _, ...issue }) => issue),
  );
};
