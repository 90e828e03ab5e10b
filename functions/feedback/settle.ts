import type { feedback } from '../../shared/contract/feedback.ts';
import type { Answered, SaveProblem } from '../../shared/contract/route.ts';
import type { Feedback } from '../../shared/domain/cases/feedback.ts';
import type { FeedbackView } from '../../shared/domain/cases/feedback-view.ts';
import { standsInFor } from '../../shared/domain/cases/stand-in.ts';
import type { Rostered } from '../../shared/domain/meetings/seats.ts';
import type { Attendee } from '../../shared/domain/members/attendee.ts';
import { answerFeedback, handFeedback, withdrawFeedback } from '../../shared/domain/cases/settle-feedback.ts';
import { problem, type Problem } from '../../shared/problems.ts';
import type { Result } from '../../shared/result.ts';
import { type CaseAtHand, caseForAct } from '../runtime/case-at-hand.ts';
import type { CellContext, Handles, Versioned, Write } from '../runtime/context.ts';
import { keptSources } from './kept-sources.ts';
import { shown } from './shown.ts';

type Code = 'feedback-settled' | 'feedback-not-agreed' | 'feedback-line-unsuitable' | 'permission-missing';
type Refusal = 'resource-not-found' | 'permission-missing' | 'case-locked' | 'case-closed';
type Place = { readonly caseId: string; readonly feedbackId: string };

type Settling<Refused extends Code> = {
  readonly action: 'feedback.answer' | 'feedback.withdraw' | 'feedback.hand';
  readonly by: (sheet: Feedback, at: CaseAtHand, inPlaceOf: readonly Attendee[]) => Result<Feedback, Refused>;
  /** Asked at once with the case, where it matters who is a member. */
  readonly members?: () => Promise<readonly Rostered[]>;
  /** What must still be as it was found. */
  readonly resting?: (sheet: Versioned<Feedback>, at: CaseAtHand) => readonly Write[];
};

/** Whoever neither leads the case nor took part, or answers for one who did, hears that there is no such sheet. */
const mayKnow = ({ situation, asker }: CaseAtHand, { participants }: Feedback, inPlaceOf: readonly unknown[]): boolean =>
  inPlaceOf.length > 0 ||
  situation.relation === 'chair' ||
  situation.relation === 'coordinator' ||
  participants.some(({ memberId }) => memberId === asker.memberId);

const settle = async <Refused extends Code>(
  context: CellContext<false>,
  { caseId, feedbackId }: Place,
  { action, by, resting, members: ask }: Settling<Refused>,
): Promise<Answered<FeedbackView> | Problem<Refused | Refusal | SaveProblem>> => {
  const { data, today, save } = context;
  const [found, members = []] = await Promise.all([caseForAct(context, caseId, { action, purpose: 'followUp' }), ask?.()]);
  if (!found.ok) return found;
  const sheet = found.value.file.feedback().find(({ id }) => id === feedbackId);
  if (sheet === undefined) return problem('resource-not-found');
  const inPlaceOf =
    ask === undefined
      ? []
      : standsInFor(found.value.asker, sheet.value, { parts: found.value.parts, table: { members, seat: data.seat, today } });
  if (!mayKnow(found.value, sheet.value, inPlaceOf)) return problem('resource-not-found');
  const settled = by(sheet.value, found.value, inPlaceOf);
  if (!settled.ok) return settled;
  const write = await data.case(caseId).feedback.change(sheet, settled.value);
  const writes = [write, ...(resting?.(sheet, found.value) ?? [])];
  return save({ about: [caseId, feedbackId], writes }, shown(found.value, settled.value, today));
};

export const answer: Handles<typeof feedback, 'answer'> = ({ params, body: { agrees } }, context) =>
  settle(context, params, {
    action: 'feedback.answer',
    members: async () => (await context.data.roster()).members,
    by: (sheet, { asker: { memberId: by } }, inPlaceOf) => {
      const own = sheet.participants.flatMap(({ memberId }) => (memberId === by ? [{ memberId, agrees, at: context.now }] : []));
      const given = [...own, ...inPlaceOf.map(({ memberId }) => ({ memberId, agrees, at: context.now, by }))];
      return given.length > 0 ? answerFeedback(sheet, given) : problem('permission-missing');
    },
  });

export const withdraw: Handles<typeof feedback, 'withdraw'> = ({ params }, context) =>
  settle(context, params, { action: 'feedback.withdraw', by: withdrawFeedback });

export const hand: Handles<typeof feedback, 'hand'> = ({ params }, context) =>
  settle(context, params, {
    action: 'feedback.hand',
    by: (sheet, { parts }) => handFeedback(sheet, { parts, now: context.now, today: context.today }),
    resting: ({ value }, { file }) => keptSources(context.data.case(params.caseId), file, value),
  });
