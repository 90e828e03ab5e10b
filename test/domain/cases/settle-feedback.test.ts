import { describe, expect, test } from 'vitest';
import type { CaseParts } from '../../../shared/domain/cases/case-parts.ts';
import type { Contribution } from '../../../shared/domain/cases/contribution.ts';
import { type Feedback, FeedbackState, feedbackTransitions } from '../../../shared/domain/cases/feedback.ts';
import { answerFeedback, handFeedback, proposeFeedback, withdrawFeedback } from '../../../shared/domain/cases/settle-feedback.ts';
import { problemWords } from '../../../shared/i18n/translate.ts';
import { caseWith, people, type Person, today, wholeCase } from '../../support/whole-case.ts';

const now = '2026-03-10T10:00:00.000Z';
const seated = Object.entries(people).map(([name, who]) => ({ ...who, name }));
const decisionLine = { text: 'The cell decided on a path.', from: 'decision' } as const;

/** The mayor, the coordinator and the school took part; the school said one thing to both. */
const took = (more: Partial<Contribution> = {}, parts: CaseParts = caseWith()): CaseParts => ({
  ...parts,
  consultations: parts.consultations.map((one) => ({ ...one, everAttended: ['mayor', 'coordinator', 'school'] })),
  contributions: parts.contributions.slice(0, 1).map((one) => ({ ...one, audience: ['mayor', 'coordinator'], ...more })),
});
const said = 'school-none';

const propose = (parts: CaseParts, lines: Feedback['lines'] = [decisionLine]) =>
  proposeFeedback(parts, { feedbackId: 'feedback_1', meetingId: 'meeting_1', proposedBy: 'mayor', proposedAt: now, seated, lines }, today);

const proposed = (lines?: Feedback['lines']): Feedback => {
  const result = propose(took(), lines);
  if (!result.ok) throw new Error(result.code);
  return result.value;
};

const agreeing = (...names: readonly Person[]): Feedback['answers'] => names.map((memberId) => ({ memberId, agrees: true, at: now }));
const handing = { parts: took(), now, today };

const events = {
  agree: (sheet: Feedback) => answerFeedback({ ...sheet, answers: agreeing('mayor') }, agreeing('school')),
  agreeAsLast: (sheet: Feedback) => answerFeedback({ ...sheet, answers: agreeing('mayor', 'coordinator') }, agreeing('school')),
  object: (sheet: Feedback) => answerFeedback(sheet, [{ memberId: 'school', agrees: false, at: now }]),
  relent: (sheet: Feedback) => answerFeedback({ ...sheet, answers: [{ memberId: 'school', agrees: false, at: now }] }, agreeing('school')),
  withdraw: withdrawFeedback,
  hand: (sheet: Feedback) => handFeedback({ ...sheet, answers: agreeing('mayor', 'coordinator', 'school') }, handing),
} as const;

const arrows = FeedbackState.options.flatMap((state) =>
  (['agree', 'agreeAsLast', 'object', 'relent', 'withdraw', 'hand'] as const).map((event) => {
    const leads: Partial<Record<string, string>> = feedbackTransitions[state];
    return { state, event, to: leads[event] };
  }),
);

describe('a sheet for police outside the cell', () => {
  test.each(arrows.filter(({ to }) => to !== undefined))('that is $state can $event and is then $to', ({ state, event, to }) => {
    expect(events[event]({ ...proposed(), state })).toMatchObject({ ok: true, value: { state: to } });
  });

  test.each(arrows.filter(({ to }) => to === undefined))('that is $state cannot $event, and says so in words', ({ state, event }) => {
    const refused = events[event]({ ...proposed(), state });
    const code = state === 'proposed' && event === 'hand' ? 'feedback-not-agreed' : 'feedback-settled';
    expect(refused).toMatchObject({ ok: false, code });
    for (const language of ['nl', 'fr', 'de', 'en'] as const)
      expect(problemWords(code, {}, language, { nameOf: (nis) => nis }).title).not.toBe('');
  });

  test('asks everybody who attended or contributed, and who proposes it agrees by it', () => {
    const parts = took({ author: { ...people.youthCare, name: 'youthCare' } });
    const result = propose(parts);
    expect(result).toMatchObject({ ok: true, value: { state: 'proposed', answers: [{ memberId: 'mayor', agrees: true }] } });
    expect(result.ok && result.value.participants.map(({ memberId }) => memberId)).toEqual(['mayor', 'coordinator', 'school', 'youthCare']);
  });

  test('is agreed at once where nobody else took part', () => {
    const alone = { ...caseWith({ consultation: { everAttended: ['mayor'] } }), contributions: [] };
    expect(propose(alone)).toMatchObject({ value: { state: 'agreed' } });
  });

  test('is not proposed before the consultation was held, nor where nobody is noted as present', () => {
    expect(propose(caseWith({ consultation: { state: 'convened' } }))).toMatchObject({ code: 'consultation-closed' });
    const nobody = { ...caseWith({ consultation: { everAttended: [] } }), contributions: [] };
    expect(propose(nobody)).toMatchObject({ code: 'attendance-absent' });
  });

  test('is not handed over while somebody who was noted as present since has not agreed', () => {
    const sheet: Feedback = { ...proposed(), state: 'agreed', answers: agreeing('mayor', 'coordinator', 'school') };
    const later = caseWith({ consultation: { everAttended: ['mayor', 'coordinator', 'school', 'police'] } });
    expect(handFeedback(sheet, { ...handing, parts: later })).toMatchObject({ code: 'feedback-not-agreed' });
    expect(handFeedback(sheet, handing)).toMatchObject({ value: { state: 'handed', handedAt: now } });
  });
});

const line = { text: 'He no longer comes to school.', from: said };
const minor = caseWith({ root: { minor: true } });
const awaiting = { ...took(), decisions: wholeCase.decisions.map((one) => ({ ...one, awaitsChair: true as const })) };
const approved = { ...awaiting, consultations: awaiting.consultations.map((one) => ({ ...one, approvedAt: now, approvedBy: 'mayor' })) };

const screening = [
  { what: 'what was said openly to everybody who must agree', parts: took(), lines: [line], refusal: undefined },
  { what: 'a secret of a profession', parts: took({ secrecy: 'professionalSecrecy' }), lines: [line], refusal: 'secret' },
  { what: 'a secret shared at the table', parts: took({ secrecy: 'sharedInMeeting' }), lines: [line], refusal: 'secret' },
  { what: 'what was taken back', parts: took({ state: 'withdrawn', audience: [] }), lines: [line], refusal: 'over' },
  { what: 'what is past its term', parts: took({ expiresOn: '2026-03-09' }), lines: [line], refusal: 'over' },
  { what: 'what was said of a minor', parts: took({}, minor), lines: [line], refusal: 'minor' },
  { what: 'a decision about a minor', parts: took({}, minor), lines: [decisionLine], refusal: undefined },
  { what: 'what not everybody who must agree was to hear', parts: took({ audience: ['mayor'] }), lines: [line], refusal: 'audience' },
  { what: 'what who proposes it was not to hear', parts: took({ audience: ['coordinator'] }), lines: [line], refusal: 'unknown' },
  { what: 'what was said at another consultation', parts: took({ meetingId: 'meeting_2' }), lines: [line], refusal: 'unknown' },
  { what: 'a decision that waits for the chair', parts: awaiting, lines: [decisionLine], refusal: 'undecided' },
  { what: 'a decision that the chair approved', parts: approved, lines: [decisionLine], refusal: undefined },
  { what: 'a decision where none was taken', parts: { ...took(), decisions: [] }, lines: [decisionLine], refusal: 'undecided' },
] as const;

describe('the screening of a line', () => {
  test.each(screening)('made from $what answers $refusal', ({ parts, lines, refusal }) => {
    const result = propose(parts, [...lines]);
    if (refusal === undefined) expect(result).toMatchObject({ ok: true });
    else expect(result).toMatchObject({ code: 'feedback-line-unsuitable', issues: [{ in: 'body', name: 'lines.0', type: refusal }] });
  });

  test('is done again when the sheet is handed over', () => {
    const sheet: Feedback = { ...proposed([line]), state: 'agreed', answers: agreeing('mayor', 'coordinator', 'school') };
    expect(handFeedback(sheet, handing)).toMatchObject({ ok: true });
    for (const parts of [took({ state: 'withdrawn', audience: [] }), took({ state: 'limited', audience: ['mayor'] }), took({}, minor)])
      expect(handFeedback(sheet, { ...handing, parts })).toMatchObject({ code: 'feedback-line-unsuitable' });
  });

  test('names lines by their position, and repeats none', () => {
    const refused = propose(took({ secrecy: 'sharedInMeeting' }), [decisionLine, line, line]);
    expect(refused).toMatchObject({ params: { lines: '2, 3' }, issues: [{ name: 'lines.1' }, { name: 'lines.2' }] });
    expect(JSON.stringify(refused)).not.toContain(line.text);
  });

  test('passes a line over who is shown none: without legal basis or clearance', () => {
    const parts = took();
    const attended = ['mayor', 'coordinator', 'school', 'restricted', 'unclearedPolice'];
    expect(propose({ ...parts, consultations: parts.consultations.map((one) => ({ ...one, attended })) }, [line])).toMatchObject({
      ok: true,
    });
  });
});
