import { Action as ActionName, acts } from '../access/action.ts';
import { decide, purposesOf, visible } from '../access/decide.ts';
import type { Information } from '../access/information.ts';
import type { Purpose } from '../audit/purpose.ts';
import type { CaseParts } from './case-parts.ts';
import type { CaseView, InvitationView, TransferView } from './case-view.ts';
import type { Consultation } from './consultation.ts';
import { contributionsFor, type Seen } from './contributions-for.ts';
import { feedbackFor } from './feedback-for.ts';
import { invitationAs, ownInvitation } from './invitation-view.ts';
import { omitPlace as omit } from './omit-place.ts';
import { planFor } from './plan-for.ts';
import type { CaseSituation } from './situation.ts';
import type { Asker } from './standing.ts';
import type { Transfer } from './transfer.ts';
import { twoPeopleView } from './two-people.ts';

type Kinds = ReadonlySet<Information>;

/** Who looks at a case, where they stand to it on a day, and which kinds of information that opens. */
type Look = {
  readonly asker: Asker;
  readonly situation: CaseSituation;
  readonly today: string;
  /** Mayor of the person's municipality, coordinator, or somebody who broke the glass: sees every part of what is open. */
  readonly leads: boolean;
  readonly reads: Kinds;
  readonly plan: Kinds;
  readonly actions: Kinds;
};

/** What of a case is open to somebody. */
export const lookOf = ({ asker, situation, today }: Seen): Look => ({
  asker,
  situation,
  today,
  leads: situation.relation === 'chair' || situation.relation === 'coordinator' || situation.purpose === 'breakGlass',
  reads: visible(situation, 'cases.read'),
  plan: visible(situation, 'plans.read'),
  actions: visible(situation, 'actions.read'),
});

const atTable = ['invited', 'accepted'];

/** Everybody who sits there while the case is open; else only the own. */
export const invitationsFor = (look: Look, { invitations }: Pick<CaseParts, 'invitations'>): InvitationView[] => {
  const { asker, leads, reads, situation, today } = look;
  const purpose = reads.has('content');
  return invitations
    .filter(({ memberId, state }) => leads || memberId === asker.memberId || (purpose && atTable.includes(state)))
    .map((one) =>
      one.memberId === asker.memberId
        ? ownInvitation(one, asker, today)
        : invitationAs(one, { leads, purpose, refusal: situation.relation === 'chair' }),
    );
};

const isCalled = ({ asker, leads }: Look, { invited }: Pick<Consultation, 'invited'>): boolean => leads || invited.includes(asker.memberId);

const consultationsFor = (look: Look, { consultations }: CaseParts): CaseView['consultations'] =>
  consultations
    .filter((one) => isCalled(look, one))
    .map(({ question, assessment, minutes, everAttended: _, ...facts }) => ({
      ...omit(facts),
      ...(look.reads.has('content') && { question, ...(assessment && { assessment }), ...(minutes !== undefined && { minutes }) }),
    }));

const decisionsFor = (look: Look, { decisions, consultations }: CaseParts): CaseView['decisions'] => {
  if (!look.reads.has('content')) return undefined;
  const called = new Set(consultations.filter((one) => isCalled(look, one)).map(({ meetingId }) => meetingId));
  const approved = new Set(consultations.flatMap(({ approvedAt, meetingId }) => (approvedAt === undefined ? [] : [meetingId])));
  return decisions
    .filter(({ meetingId }) => look.leads || called.has(meetingId))
    .map(({ policePart, awaitsChair, ...one }) => ({
      ...omit(one),
      ...(awaitsChair && !approved.has(one.meetingId) && { awaitsChair }),
      ...(policePart !== undefined && look.reads.has('policePart') && { policePart }),
    }));
};

const actionsFor = ({ asker, leads, reads, actions: kinds }: Look, { actions }: CaseParts): CaseView['actions'] => {
  const seen = actions.flatMap(({ task, delay, outcome, ...facts }) => {
    const own = facts.owner.memberId === asker.memberId && kinds.has('ownWork');
    const told = own || kinds.has(facts.police ? 'policePart' : 'content');
    if (!told && !(leads && reads.has('status'))) return [];
    return [{ ...omit(facts), ...(told && { task, ...(delay !== undefined && { delay }), ...(outcome !== undefined && { outcome }) }) }];
  });
  return seen.length > 0 || leads || kinds.has('content') ? seen : undefined;
};

const reviewsFor = ({ leads, plan: kinds }: Look, { reviews }: CaseParts): CaseView['reviews'] => {
  const told = kinds.has('content');
  if (!told && !leads) return undefined;
  return reviews.map(({ better, worrying, conclusion, ...facts }) => ({
    ...omit(facts),
    ...(told && { better, worrying, conclusion }),
  }));
};

/** A transfer as mayor and coordinator of the cell that offers see it. */
export const transferView = ({ caseId: _, subjectId: __, from: ___, to, ...facts }: Transfer): TransferView => ({ ...facts, to: to.nis });

const transfersFor = ({ situation }: Look, { transfers }: CaseParts): CaseView['transfers'] =>
  decide({ ...situation, action: 'transfers.read', purpose: 'transfer' }).permit ? transfers.map(transferView) : undefined;

/** Who looked beyond what they see in the ordinary way: for the mayor, who reads the access log of the own cell. */
const oversightFor = ({ situation: { relation, purpose } }: Look, { lookups, breakGlass }: CaseParts) =>
  relation === 'chair' && purpose !== 'breakGlass'
    ? { lookups: lookups.map(({ subjectId: _, ...one }) => one), breakGlass: breakGlass.map(({ sub: _, ...one }) => omit(one)) }
    : {};

const purposes: readonly Purpose[] = ['followUp', 'caseConsultation', 'transfer', 'breakGlass', 'retention'];
/** Whatever can be done, and what for: the other questions need not be asked. */
const doable = ActionName.options
  .filter((action) => Object.hasOwn(acts, action))
  .map((action) => ({ action, wantedFor: purposesOf(action).filter((purpose) => purposes.includes(purpose)) }));

/** What the decision table lets somebody do with a case now, for whatever it may be done. */
const mayDo = (situation: CaseSituation): CaseView['may'] =>
  doable.flatMap(({ action, wantedFor }) =>
    wantedFor.some((purpose) => decide({ ...situation, purpose, action }).permit) ? [action] : [],
  );

const factsFor = ({ leads, reads }: Look, { root }: CaseParts) => {
  const { caseId, reference, state, listedAt, reviewDueOn, locksAfter, closedOn } = root;
  const { residence, minor, managerId, listedBy, eraseAfter, disclosure, erasure, cameFrom } = root;
  const knows = leads || reads.has('content');
  return {
    caseId,
    reference,
    state,
    listedAt,
    reviewDueOn,
    locksAfter,
    ...(closedOn !== undefined && { closedOn }),
    ...(knows && { residence, minor, listedBy, ...(managerId !== undefined && { managerId }) }),
    ...(leads && {
      ...(eraseAfter !== undefined && { eraseAfter }),
      ...(disclosure && { disclosure: twoPeopleView(disclosure) }),
      ...(erasure && { erasure: twoPeopleView(erasure) }),
      ...(cameFrom !== undefined && { cameFrom }),
    }),
  };
};

const contentOf = ({ root }: CaseParts): CaseView['content'] => {
  const { concern, scopeReasons, proportionalityReasons, closingReasons, reopeningReasons, transferReasons } = root;
  return {
    concern,
    scopeReasons,
    proportionalityReasons,
    ...(closingReasons !== undefined && { closingReasons }),
    ...(reopeningReasons !== undefined && { reopeningReasons }),
    ...(transferReasons !== undefined && { transferReasons }),
  };
};

const identityOf = ({ identity }: CaseParts): CaseView['identity'] => {
  if (identity === undefined) return undefined;
  const { name, bornOn, address, knownBy } = identity;
  return { name, ...(bornOn && { bornOn }), ...(address && { address }), ...(knownBy && { knownBy }) };
};

/** One case as somebody may see it, kind by kind as the decision table says (product.md, role × information matrix); `undefined` where they may not know of it. */
export const viewOf = (parts: CaseParts, seen: Seen): CaseView | undefined => {
  const look = lookOf(seen);
  const { situation } = seen;
  if (look.reads.size === 0) return undefined;
  const may = mayDo(situation);
  return {
    ...factsFor(look, parts),
    relation: situation.relation,
    standing: situation.standing,
    may,
    content: look.reads.has('content') ? contentOf(parts) : undefined,
    erasureReasons: may.includes('cases.erase') ? parts.root.erasureReasons : undefined,
    identity: look.reads.has('identity') ? identityOf(parts) : undefined,
    invitations: invitationsFor(look, parts),
    consultations: consultationsFor(look, parts),
    contributions: contributionsFor(seen, parts),
    decisions: decisionsFor(look, parts),
    plan: planFor(look.plan, parts),
    actions: actionsFor(look, parts),
    reviews: reviewsFor(look, parts),
    feedback: feedbackFor(look, parts),
    transfers: transfersFor(look, parts),
    ...oversightFor(look, parts),
  };
};
