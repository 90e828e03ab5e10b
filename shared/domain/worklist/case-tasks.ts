import { decide, visible } from '../access/decide.ts';
import { outlineOfLine } from '../cases/case-item.ts';
import type { CaseLine } from '../cases/case-line.ts';
import { canManage, seatsFollowing } from '../cases/followers.ts';
import { isAgreed, isForOther } from '../cases/second-person.ts';
import { keepsOwnActions } from '../cases/own-work.ts';
import { type CaseSituation, isUnknownTo, situationOf } from '../cases/situation.ts';
import { answerersFor } from '../cases/stand-in.ts';
import { waitingGlasses } from '../cases/waiting-glasses.ts';
import type { Asker } from '../cases/standing.ts';
import type { TwoPeople } from '../cases/two-people.ts';
import type { Rostered } from '../meetings/seats.ts';
import type { Seat } from '../members/attendee.ts';
import type { Task } from './task.ts';

/** `members`: everybody with a place in the cell, to tell who left. */
type Day = { readonly asker: Asker; readonly seat: string; readonly today: string; readonly members: readonly Rostered[] };
type Waits = readonly Omit<Task, 'caseId' | 'reference'>[];
type Waiting = (line: CaseLine, day: Day, situation: CaseSituation) => Waits;

const leads = ({ relation }: CaseSituation): boolean => relation === 'chair' || relation === 'coordinator';

const addDue = (line: CaseLine): { readonly dueOn: string } => ({ dueOn: line.facts.reviewDueOn });

/** Within a month of the day a review is due, the case belongs on an agenda. */
const isSoon = (dueOn: string, today: string): boolean => Date.parse(dueOn) - Date.parse(today) <= 30 * 86_400_000;

const review: Waiting = (line, { asker, today }, situation) => {
  const keeps = leads(situation) || line.facts.managerId === asker.memberId;
  const { reviewDueOn, locksAfter, state } = line.facts;
  if (!keeps || state !== 'listed') return [];
  if (today > locksAfter) return [{ kind: 'reviewLocked', ...addDue(line) }];
  if (today > reviewDueOn) return [{ kind: 'reviewOverdue', ...addDue(line) }];
  return isSoon(reviewDueOn, today) ? [{ kind: 'review', ...addDue(line) }] : [];
};

/** Never discussed yet, or a review comes near, and no meeting is convened for it. */
const agenda: Waiting = (line, { today }, situation) => {
  const { state, reviewDueOn, listedAt } = line.facts;
  if (situation.relation !== 'coordinator' || state !== 'listed') return [];
  const ahead = line.consultations.some((one) => one.state === 'convened' && one.on >= today);
  const isNew = !line.consultations.some((one) => one.state !== 'cancelled');
  if (ahead || !(isNew || isSoon(reviewDueOn, today))) return [];
  return [isNew ? { kind: 'putOnAgenda', since: listedAt } : { kind: 'putOnAgenda', ...addDue(line) }];
};

const waitsForOther = (proposal: TwoPeople | undefined, asker: Asker): readonly TwoPeople[] =>
  proposal !== undefined && !isAgreed(proposal) && isForOther(proposal, asker) ? [proposal] : [];

const approvals: Waiting = ({ facts: { disclosure, erasure, state }, invitations }, { asker }, situation) => {
  if (!leads(situation)) return [];
  const ending = waitsForOther(erasure, asker).map(({ proposedAt: since }) => ({ kind: 'approveErasure', since }) as const);
  if (state !== 'listed') return ending;
  const called = invitations.filter((one) => one.state === 'proposed' && isForOther(one, asker));
  return [
    ...called.map(({ memberId, proposedAt: since }) => ({ kind: 'approveInvitation', memberId, since }) as const),
    ...waitsForOther(disclosure, asker).map(({ proposedAt: since }) => ({ kind: 'approveDisclosure', since }) as const),
  ];
};

const ownInvitation: Waiting = ({ invitations }, { asker }) =>
  invitations.flatMap(({ memberId, state, approvedAt: since }) =>
    memberId === asker.memberId && state === 'invited'
      ? [{ kind: 'answerInvitation' as const, ...(since !== undefined && { since }) }]
      : [],
  );

/** Whoever is to do it sees when, also when they are called to the case no longer. */
const ownActions: Waiting = ({ actions }, { asker: { memberId }, today }, situation) => {
  if (!keepsOwnActions(situation)) return [];
  const apart = isUnknownTo(situation) ? ({ ownWork: true } as const) : {};
  return actions
    .filter(({ ownerId }) => ownerId === memberId)
    .map(({ actionId, dueOn, state }) => {
      if (dueOn < today) return { kind: 'actionOverdue', actionId, dueOn, memberId, ...apart };
      return { kind: state === 'proposed' ? 'takeAction' : 'doAction', actionId, dueOn, ...apart };
    });
};

/** Once its day is past, who leads or keeps the follow-up sees that of another, but for the part of the police, which only who leads knows. */
const othersOverdue: Waiting = ({ actions, facts: { managerId } }, { asker: { memberId }, today }, situation) =>
  actions
    .filter(({ ownerId, dueOn, police }) => {
      const keeps = leads(situation) || (managerId === memberId && !police);
      return keeps && ownerId !== memberId && dueOn < today;
    })
    .map(({ actionId, dueOn, ownerId }) => ({ kind: 'actionOverdue', actionId, dueOn, memberId: ownerId }));

/** Also of who is called to the case no longer. */
const ownFeedback: Waiting = ({ feedback }, { asker }, situation) =>
  feedback.flatMap(({ feedbackId, waitsFor: waits }) =>
    waits.some(({ memberId }) => memberId === asker.memberId) && decide({ ...situation, action: 'feedback.answer' }).permit
      ? [{ kind: 'answerFeedback' as const, feedbackId }]
      : [],
  );

/** Who left the cell or stepped aside can answer no more: who answers for them is told, once for a sheet. */
const othersFeedback: Waiting = ({ feedback, facts, invitations }, { asker, ...table }, situation) => {
  const following = { followers: seatsFollowing({ facts, invitations }, table), facts, table };
  const isAnsweredByAsker = (left: Seat) => answerersFor(left, following).some(({ memberId }) => memberId === asker.memberId);
  return feedback.flatMap(({ feedbackId, waitsFor: waits }) =>
    waits.some(isAnsweredByAsker) && decide({ ...situation, action: 'feedback.answer' }).permit
      ? [{ kind: 'answerForLeft' as const, feedbackId }]
      : [],
  );
};

const agreedFeedback: Waiting = ({ feedback }, _, situation) =>
  decide({ ...situation, action: 'feedback.hand' }).permit
    ? feedback.flatMap(({ feedbackId, state }) => (state === 'agreed' ? [{ kind: 'handFeedback' as const, feedbackId }] : []))
    : [];

/** Who kept the follow-up together does so no longer: they refused, stepped aside, are called no longer, or left the cell. */
const manager: Waiting = ({ facts, invitations }, { members, seat, today }, situation) => {
  const { managerId } = facts;
  if (managerId === undefined || !decide({ ...situation, action: 'plans.assign' }).permit) return [];
  return canManage(managerId, { facts, invitations }, { members, seat, today }) ? [] : [{ kind: 'assignManager' }];
};

const ofCase = [review, agenda, approvals, ownInvitation, othersOverdue, manager, othersFeedback, agreedFeedback] as const;
/** What stays somebody's own, whoever they are to the case. */
const own = [ownActions, ownFeedback] as const;

const glass = (line: CaseLine, day: Day): readonly Task[] => {
  const { caseId, reference } = line.facts;
  return waitingGlasses(line, day).map(({ breakGlassId, openedAt: since }) => ({
    kind: 'reviewGlass',
    caseId,
    reference,
    breakGlassId,
    since,
  }));
};

/** What cases wait for, of those the asker may know of; what is their own in any; and the broken glasses they review. */
export const caseTasks = (lines: readonly CaseLine[], day: Day): readonly Task[] =>
  lines.flatMap((line) => {
    const { asker, seat, today } = day;
    const situation = situationOf(asker, outlineOfLine(line, seat), { today, purpose: 'followUp' });
    const { caseId, reference } = line.facts;
    const known = visible(situation, 'cases.list').has('status');
    const waits = known ? [...ofCase, ...own] : own;
    const found = waits.flatMap((waiting) => waiting(line, day, situation));
    return [...found.map((task) => ({ ...task, caseId, reference })), ...glass(line, day)];
  });
