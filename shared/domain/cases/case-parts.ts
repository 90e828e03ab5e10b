import type { Case, Identity } from './case.ts';
import type { Consultation } from './consultation.ts';
import type { Contribution } from './contribution.ts';
import type { Decision } from './decision.ts';
import type { Feedback } from './feedback.ts';
import type { Invitation } from './invitation.ts';
import type { BreakGlass, Lookup } from './lookup.ts';
import type { Action, Plan, PolicePlan, Review } from './plan.ts';
import type { Outline } from './situation.ts';
import type { Transfer } from './transfer.ts';

/** One case and everything in it. Nobody sees it so: `viewOf` leaves what the asker may. */
export type CaseParts = {
  readonly root: Case;
  readonly identity?: Identity;
  readonly invitations: readonly Invitation[];
  readonly consultations: readonly Consultation[];
  readonly contributions: readonly Contribution[];
  readonly decisions: readonly Decision[];
  readonly plan?: Plan;
  readonly policePlan?: PolicePlan;
  readonly actions: readonly Action[];
  readonly reviews: readonly Review[];
  readonly feedback: readonly Feedback[];
  readonly lookups: readonly Lookup[];
  readonly breakGlass: readonly BreakGlass[];
  readonly transfers: readonly Transfer[];
};

/** The parts that say who may see what of it. */
export type OutlinedBy = Pick<CaseParts, 'root' | 'invitations' | 'consultations' | 'contributions'>;

/** What of a case says who may see what of it. */
export const outlineOf = ({ root, invitations, consultations, contributions }: OutlinedBy, seat: string): Outline => ({
  facts: root,
  seat,
  invitations,
  consultations,
  contributors: contributions.flatMap(({ author, state }) => (state === 'withdrawn' ? [] : [author.memberId])),
});

/** A case of which nothing is known yet but why it was listed, and perhaps who it is about. */
export const bareCase = (root: Case, identity: Identity | undefined): CaseParts => ({
  root,
  ...(identity && { identity }),
  invitations: [],
  consultations: [],
  contributions: [],
  decisions: [],
  actions: [],
  reviews: [],
  feedback: [],
  lookups: [],
  breakGlass: [],
  transfers: [],
});
