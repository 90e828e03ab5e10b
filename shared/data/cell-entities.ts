import * as z from 'zod';
import { CaseContent, CaseFacts, Identity, IdentityFacts } from '../domain/cases/case.ts';
import { CaseLine } from '../domain/cases/case-line.ts';
import { ConsultationContent, ConsultationFacts } from '../domain/cases/consultation.ts';
import { ContributionContent, ContributionFacts } from '../domain/cases/contribution.ts';
import { DecisionContent, DecisionFacts } from '../domain/cases/decision.ts';
import { FeedbackContent, FeedbackFacts } from '../domain/cases/feedback.ts';
import { InvitationContent, InvitationFacts } from '../domain/cases/invitation.ts';
import { BreakGlassContent, BreakGlassFacts, LookupContent, LookupFacts } from '../domain/cases/lookup.ts';
import { ActionContent, ActionFacts, PlanContent, PlanFacts, PolicePlanContent, ReviewContent, ReviewFacts } from '../domain/cases/plan.ts';
import { TransferContent, TransferFacts, TransferOffer, TransferRoute } from '../domain/cases/transfer.ts';
import { MeetingContent, MeetingFacts } from '../domain/meetings/meeting.ts';
import { Erasure, Tombstone } from '../domain/erasures/erasure.ts';
import { Danger, SettledSignal } from '../domain/signals/settled-signal.ts';
import { SignalContent, SignalFacts } from '../domain/signals/signal.ts';
import { Nis } from '../domain/fields.ts';
import { Id, Seat } from '../domain/members/attendee.ts';
import { sealedEntity } from './vault/sealed-repository.ts';

const ofCell = { within: 1 } as const;
/** Within its cell and its case, so that one query reads a case whole. */
const ofCase = { collection: 'case', within: 2 } as const;

/** What a cell keeps sealed: facts open for lists and the stream, content under the key of the person concerned (of the cell, for a meeting). */
export const sealedEntities = {
  signal: sealedEntity({ collection: 'signal', ...ofCell, prefix: 'SIGNAL#', open: SignalFacts, sealed: SignalContent }),
  signalLookup: sealedEntity({ collection: 'signal', ...ofCell, prefix: 'LOOKUP#', open: LookupFacts, sealed: LookupContent }),
  meeting: sealedEntity({ collection: 'meeting', ...ofCell, prefix: 'MEETING#', open: MeetingFacts, sealed: MeetingContent }),
  case: sealedEntity({ ...ofCase, prefix: 'CASE', open: CaseFacts, sealed: CaseContent }),
  identity: sealedEntity({ ...ofCase, prefix: 'IDENTITY', open: IdentityFacts, sealed: Identity }),
  invitation: sealedEntity({ ...ofCase, prefix: 'INVITATION#', open: InvitationFacts, sealed: InvitationContent }),
  consultation: sealedEntity({ ...ofCase, prefix: 'CONSULTATION#', open: ConsultationFacts, sealed: ConsultationContent }),
  contribution: sealedEntity({ ...ofCase, prefix: 'CONTRIBUTION#', open: ContributionFacts, sealed: ContributionContent }),
  decision: sealedEntity({ ...ofCase, prefix: 'DECISION#', open: DecisionFacts, sealed: DecisionContent }),
  plan: sealedEntity({ ...ofCase, prefix: 'PLAN', open: PlanFacts, sealed: PlanContent }),
  policePlan: sealedEntity({ ...ofCase, prefix: 'POLICEPLAN', open: PlanFacts, sealed: PolicePlanContent }),
  action: sealedEntity({ ...ofCase, prefix: 'ACTION#', open: ActionFacts, sealed: ActionContent }),
  review: sealedEntity({ ...ofCase, prefix: 'REVIEW#', open: ReviewFacts, sealed: ReviewContent }),
  feedback: sealedEntity({ ...ofCase, prefix: 'FEEDBACK#', open: FeedbackFacts, sealed: FeedbackContent }),
  lookup: sealedEntity({ ...ofCase, prefix: 'LOOKUP#', open: LookupFacts, sealed: LookupContent }),
  breakGlass: sealedEntity({ ...ofCase, prefix: 'GLASS#', open: BreakGlassFacts, sealed: BreakGlassContent }),
  transfer: sealedEntity({ ...ofCase, prefix: 'TRANSFER#', open: TransferFacts, sealed: TransferContent }),
} as const;

/** Who contributed was not in a line at first; the stream writes it with the next change, a rebuild at once. */
const withoutContributors = (line: unknown): unknown => ({ ...Object(line), contributors: [] });

const Line2 = z.looseObject({
  facts: z.looseObject({ residence: Nis }),
  invitations: z.array(z.looseObject(Seat.shape)),
  feedback: z.array(z.looseObject({ waitsFor: z.array(Id) })),
});

/** Of whom a sheet waits for only the id was known; who was not called to the case was its coordinator, if not its mayor. */
const withSeats = (value: unknown): unknown => {
  const line = Line2.parse(value);
  const seatOf = (memberId: string): Seat => {
    const { nis = line.facts.residence, role = 'coordinator' } = line.invitations.find((one) => one.memberId === memberId) ?? {};
    return { memberId, nis, role };
  };
  return { ...line, feedback: line.feedback.map((sheet) => ({ ...sheet, waitsFor: sheet.waitsFor.map(seatOf) })) };
};

/** What a cell keeps of its cases without a key. */
export const openEntities = {
  caseLine: {
    collection: 'caseLine',
    within: 1,
    prefix: 'LINE#',
    schema: CaseLine,
    schemaVersion: 3,
    upcast: { 1: withoutContributors, 2: withSeats },
  },
  settledSignal: { collection: 'signal', within: 1, prefix: 'SETTLED#', schema: SettledSignal, schemaVersion: 1 },
  danger: { collection: 'signal', within: 1, prefix: 'DANGER#', schema: Danger, schemaVersion: 1 },
  /** The ledger: whose key is destroyed. */
  erasure: { collection: 'erasure', within: 1, prefix: 'SUBJECT#', schema: Erasure, schemaVersion: 1 },
  /** Where an erased case lay. */
  tombstone: { ...ofCase, prefix: 'TOMBSTONE', schema: Tombstone, schemaVersion: 1 },
  /** Cases offered to this cell by another. */
  transferOffer: { collection: 'transferOffer', within: 1, prefix: 'OFFER#', schema: TransferOffer, schemaVersion: 1 },
  /** Which case an offer is of. */
  transferRoute: { collection: 'transferRoute', prefix: 'TRANSFER#', schema: TransferRoute, schemaVersion: 1 },
} as const;
