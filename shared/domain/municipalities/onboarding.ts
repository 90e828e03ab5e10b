import * as z from 'zod';
import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { addDays } from '../dates.ts';
import { Contact, IsoDate, IsoInstant, Nis } from '../fields.ts';

/** The path of a municipality, drawn and enforced by the same table: state → event → next state. */
export const onboardingTransitions = {
  inRegister: { request: 'requested', invite: 'invited' },
  requested: { invite: 'invited', dismiss: 'inRegister' },
  invited: { claim: 'claimed', coverByCell: 'declared' },
  claimed: { register: 'registering', coverByCell: 'declared' },
  registering: { coverByCell: 'declared' },
  declared: { acknowledge: 'acknowledged', release: 'claimed' },
  acknowledged: { release: 'claimed', coverByCell: 'declared' },
} as const;

export const OnboardingState = z.enum(['inRegister', 'requested', 'invited', 'claimed', 'registering', 'declared', 'acknowledged']);
export type OnboardingState = z.infer<typeof OnboardingState>;

/** Unknown is never counted as none. */
export const CoverageStatus = z.enum(['with', 'without', 'unknown']);
export type CoverageStatus = z.infer<typeof CoverageStatus>;

/** What is known of one municipality's coverage from a date on. */
export const CoverageFact = z.strictObject({
  status: CoverageStatus,
  cellId: z.string().optional(),
  jointSize: z.int().min(1).optional(),
  validFrom: IsoDate,
});
export type CoverageFact = z.infer<typeof CoverageFact>;

/** One municipality on its way to a cell. `since` is when the state was reached. */
export const Onboarding = z.strictObject({
  nis: Nis,
  state: OnboardingState,
  since: IsoInstant,
  contact: Contact.optional(),
  invitedAt: IsoInstant.optional(),
  /** When the invitation was last sent again, and the first day on which that is possible once more. */
  remindedAt: IsoInstant.optional(),
  remindAgainOn: IsoDate.optional(),
  cell: z.strictObject({ cellId: z.string(), seat: Nis }).optional(),
  coverage: CoverageFact.optional(),
  /** When the last cell that covered it ended here; what was declared before that day stays. */
  coveredUntil: IsoDate.optional(),
  /** Merged: the code under which the record goes on as that of the new municipality; this one says nothing more. */
  mergedInto: Nis.optional(),
  /** Goes on after a merger: the code for which it speaks from then on. */
  speaksFor: Nis.optional(),
});
export type Onboarding = z.infer<typeof Onboarding>;

type Event = 'request' | 'dismiss' | 'invite' | 'claim' | 'register' | 'coverByCell' | 'acknowledge' | 'release';

/** The state an event leads to from a state, or `undefined` where the table has no such arrow. */
export const nextState = (state: OnboardingState, event: Event): OnboardingState | undefined => {
  const arrows: Partial<Record<Event, OnboardingState>> = onboardingTransitions[state];
  return arrows[event];
};

/** Moves to the state the event leads to; stays, `since` included, where the table has no arrow or the state is the same. */
export const move = (onboarding: Onboarding, event: Event, at: string): Onboarding => {
  const state = nextState(onboarding.state, event);
  return state === undefined || state === onboarding.state ? onboarding : { ...onboarding, state, since: at };
};

/** A municipality of which nothing is known but that it exists. */
export const inRegister = (nis: string, at: string): Onboarding => ({ nis, state: 'inRegister', since: at });

/** Invites a municipality's functional contact; once invited or further it only renews the contact, so inviting twice is harmless. */
export const inviteMunicipality = ({ remindedAt, remindAgainOn, ...onboarding }: Onboarding, contact: Contact, at: string): Onboarding => ({
  ...move(onboarding, 'invite', at),
  // another person was reminded of nothing yet
  ...(onboarding.contact?.email === contact.email && remindedAt && remindAgainOn && { remindedAt, remindAgainOn }),
  contact,
  invitedAt: onboarding.invitedAt ?? at,
});

/**
 * Sends the invitation again to the contact of a municipality that has not taken it up. Refuses `invitation-absent`,
 * `municipality-claimed`, and a second time on one day: `reminder-too-soon` (params `date`: the first day on which it is
 * possible again).
 */
export const remindInvited = (
  onboarding: Onboarding | undefined,
  { now, today }: { readonly now: string; readonly today: string },
): Result<Onboarding & { readonly contact: Contact }, 'invitation-absent' | 'municipality-claimed' | 'reminder-too-soon'> => {
  if (onboarding !== undefined && hasClaimed(onboarding)) return problem('municipality-claimed');
  if (onboarding?.state !== 'invited' || onboarding.contact === undefined) return problem('invitation-absent');
  const { contact, remindAgainOn: date } = onboarding;
  if (date !== undefined && today < date) return problem('reminder-too-soon', { date });
  return ok({ ...onboarding, contact, remindedAt: now, remindAgainOn: addDays(today, 1) });
};

/** From the moment it takes the invitation up a municipality gives its own people their places; a Region no longer can. */
export const hasClaimed = ({ state }: Pick<Onboarding, 'state'>): boolean => !['inRegister', 'requested', 'invited'].includes(state);

/** The functional contact takes the invitation up. Refuses `municipality-not-invited`. */
export const claimInvitation = (onboarding: Onboarding | undefined, at: string): Result<Onboarding, 'municipality-not-invited'> => {
  if (onboarding === undefined || onboarding.state === 'inRegister' || onboarding.state === 'requested')
    return problem('municipality-not-invited');
  return ok(move(onboarding, 'claim', at));
};

/**
 * States that the municipality has no cell since a date. A statement is needed because silence means unknown, never none.
 * Refuses `date-in-future`, and `statement-contradicts-cell` while a cell covers the municipality and for a day before
 * the last one ended: backdating corrects what nobody knew, never what was declared.
 */
export const stateNone = (
  onboarding: Onboarding,
  on: string,
  today: string,
): Result<Onboarding, 'date-in-future' | 'statement-contradicts-cell'> => {
  if (on > today) return problem('date-in-future', { date: on });
  const { cell, coveredUntil } = onboarding;
  if (cell !== undefined || (coveredUntil !== undefined && on < coveredUntil)) return problem('statement-contradicts-cell');
  return ok({ ...onboarding, coverage: { status: 'without', validFrom: on } });
};
