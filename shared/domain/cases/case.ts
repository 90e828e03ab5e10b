import * as z from 'zod';
import { IsoDate, IsoInstant, Nis } from '../fields.ts';
import { Id } from '../members/attendee.ts';
import { Narrative, NarrativeLine } from '../narrative.ts';
import { Recusal } from './recusal.ts';
import { TwoPeople } from './two-people.ts';

/** The path of a case, drawn and enforced by the same table: state → event → next state. */
export const caseTransitions = {
  listed: { close: 'closed', transfer: 'transferred' },
  closed: { reopen: 'listed', erase: 'erased' },
  transferred: { erase: 'erased' },
  erased: {},
} as const;

export const CaseState = z.enum(['listed', 'closed', 'transferred', 'erased']);
export type CaseState = z.infer<typeof CaseState>;

/** What can be said of a case without a word about the person. */
export const CaseFacts = z.strictObject({
  caseId: Id,
  cellId: Id,
  /** Whose key seals the case: the person concerned. */
  subjectId: Id,
  /** How people call it aloud and in a list: says nothing of anybody. */
  reference: z.string().max(20),
  /** The municipality, covered by the cell, where the person lives: its mayor lists the case and chairs it. */
  residence: Nis,
  /** A minor: terms are halved and secrets stay with the trio and who brought them. */
  minor: z.boolean(),
  state: CaseState,
  listedAt: IsoInstant,
  listedBy: Id,
  /** The member who keeps the follow-up together. */
  managerId: Id.optional(),
  /** Who stepped aside because of an own interest. */
  recusals: z.array(Recusal).default([]),
  /** Red after this day. */
  reviewDueOn: IsoDate,
  /** Locked after this day until reviewed: setting `reviewGraceDays` after the review was due. */
  locksAfter: IsoDate,
  closedOn: IsoDate.optional(),
  /** Closed or transferred: erased after this day. */
  eraseAfter: IsoDate.optional(),
  /** Until two people agreed to it, who is called discusses the case without a name (staged disclosure). */
  disclosure: TwoPeople.optional(),
  /** Of a case that ended: erased before its term once two people agreed to it. */
  erasure: TwoPeople.optional(),
  /** Taken over from another cell: the municipality that handed it on. */
  cameFrom: Nis.optional(),
});
export type CaseFacts = z.infer<typeof CaseFacts>;

/** Why the mayor listed it, why it was closed or taken up again, the last time it was, and why it should be erased before its term. */
export const CaseContent = z.strictObject({
  concern: Narrative,
  scopeReasons: Narrative,
  proportionalityReasons: Narrative,
  closingReasons: Narrative.optional(),
  reopeningReasons: Narrative.optional(),
  erasureReasons: Narrative.optional(),
  /** Taken over from another cell: why that one handed it on. */
  transferReasons: Narrative.optional(),
});
export type CaseContent = z.infer<typeof CaseContent>;

export type Case = CaseFacts & CaseContent;

/** Who the person concerned is: as little as is needed to know whom one talks about. Never the national register number. */
export const IdentityFacts = z.strictObject({ caseId: Id, subjectId: Id });
export const Identity = z.strictObject({
  name: NarrativeLine,
  bornOn: IsoDate.optional(),
  address: NarrativeLine.optional(),
  knownBy: NarrativeLine.optional(),
});
export type Identity = z.infer<typeof Identity>;

type CaseEvent = 'close' | 'transfer' | 'reopen' | 'erase';

/** The state an event leads to, or `undefined` where the table has no such arrow. */
export const nextCaseState = (state: CaseState, event: CaseEvent): CaseState | undefined => {
  const arrows: Partial<Record<CaseEvent, CaseState>> = caseTransitions[state];
  return arrows[event];
};
