import { decide, visible } from '../access/decide.ts';
import type { Attendee } from '../members/attendee.ts';
import type { CaseParts } from './case-parts.ts';
import type { Seen } from './contributions-for.ts';
import type { Feedback, FeedbackLine } from './feedback.ts';
import type { FeedbackLineView, FeedbackView } from './feedback-view.ts';
import type { Table } from './followers.ts';
import { omitPlace } from './omit-place.ts';
import { hearsSource, refusalOf } from './screen-feedback.ts';
import type { CaseSituation } from './situation.ts';
import { answeredFor, standsInFor } from './stand-in.ts';

type Looking = Seen & {
  readonly leads: boolean;
  readonly standsIn: (sheet: Feedback) => readonly Attendee[];
  readonly answered: (sheet: Feedback) => FeedbackView['answeredFor'];
};

type Today = { readonly parts: CaseParts; readonly today: string };

/** What was handed over stays readable, but for what was taken back. */
const refusedOn = ({ from }: FeedbackLine, sheet: Feedback, { parts, today }: Today): FeedbackLineView['refusal'] => {
  if (sheet.state !== 'handed') return refusalOf(from, { parts, sheet, today });
  return parts.contributions.some((one) => one.contributionId === from && one.state === 'withdrawn') ? 'over' : undefined;
};

/** To whom the source of a line was not given, its text is not. */
const linesFor = ({ asker, leads, today }: Looking, sheet: Feedback, parts: CaseParts): FeedbackLineView[] =>
  sheet.lines.map((line) => {
    const refusal = refusedOn(line, sheet, { parts, today });
    const { from, text } = line;
    if (refusal !== undefined) return { from, ...(leads && { refusal }) };
    return { from, ...(hearsSource(parts, from, asker.memberId) && { text }) };
  });

/** The lines are content: while the case is locked nobody reads them, and who could not be told content when called is not told it here. */
const readsLines = (situation: CaseSituation): boolean =>
  situation.standing !== 'locked' &&
  decide({ ...situation, relation: 'invited', standing: 'listed', action: 'feedback.read', information: 'content' }).permit;

const sheetFor = (looking: Looking, { lines: _, ...sheet }: Feedback, lines: FeedbackLineView[]): FeedbackView => {
  const { asker, situation, leads, standsIn, answered } = looking;
  const inPlaceOf = standsIn({ ...sheet, lines: [] });
  const { residence: __, proposedBy, participants, answers, ...facts } = omitPlace(sheet);
  const isOneOf = participants.some(({ memberId }) => memberId === asker.memberId);
  const given = answers.find(({ memberId }) => memberId === asker.memberId);
  return {
    ...facts,
    ...(leads && { proposedBy, participants, answers, answeredFor: answered({ ...sheet, lines: [] }) }),
    ...((isOneOf || inPlaceOf.length > 0) && { own: given === undefined ? {} : { agrees: given.agrees, at: given.at } }),
    ...(inPlaceOf.length > 0 && { inPlaceOf: [...inPlaceOf] }),
    ...(readsLines(situation) && { lines }),
  };
};

/**
 * The sheets somebody may know of: who leads the case of all, who took part of those they must agree to, also when they are
 * called no longer, or answer for who left, where it is said who is a member (`table`); `undefined` where there are none for them
 * and they lead nothing.
 */
export const feedbackFor = (seen: Seen, parts: CaseParts, table?: Table): FeedbackView[] | undefined => {
  const { asker, situation } = seen;
  const kinds = visible(situation, 'feedback.read');
  const leads = (situation.relation === 'chair' || situation.relation === 'coordinator') && kinds.has('content');
  const standsIn = (sheet: Feedback) => (table === undefined ? [] : standsInFor(asker, sheet, { parts, table }));
  const answered = (sheet: Feedback) => (table === undefined ? undefined : [...answeredFor(sheet, { parts, table })]);
  const sheets = parts.feedback.filter((sheet) => {
    const isOneOf = sheet.participants.some(({ memberId }) => memberId === asker.memberId) || standsIn(sheet).length > 0;
    return leads || (isOneOf && kinds.has('ownWork'));
  });
  const looking = { ...seen, leads, standsIn, answered };
  const shown = sheets.map((sheet) => sheetFor(looking, sheet, linesFor(looking, sheet, parts)));
  return shown.length > 0 || leads ? shown : undefined;
};
