import * as z from 'zod';
import { CellStatus } from '../domain/cells/cell.ts';
import { MissingStep, Registration, RegistrationSteps } from '../domain/cells/registration.ts';
import { Reminder } from '../domain/cells/reminder.ts';
import { JoinRequest, Proposal, Signature } from '../domain/cells/signature.ts';
import { IsoDate, Nis } from '../domain/fields.ts';
import { CoverageFact, OnboardingState } from '../domain/municipalities/onboarding.ts';
import { OwnChange } from '../domain/register-changes/register-change.ts';
import { defineCapability } from './route.ts';

const RegistrationFile = z.strictObject({
  state: OnboardingState,
  /** What is known of the own coverage: a stated "without", or "with" where a cell covers it. */
  coverage: CoverageFact.pick({ status: true, validFrom: true }).optional(),
  draft: Registration.optional(),
  missing: z.array(MissingStep),
  covers: z.array(Nis),
  signatures: z.array(Signature.pick({ nis: true, signedAt: true })),
  unsigned: z.array(Nis),
  withoutBasis: z.array(z.string()),
  proposals: z.array(Proposal),
  /** What the own mayor has signed, for the own draft and for proposals; one whose list has changed since no longer counts. */
  ownSignatures: z.array(Signature.pick({ cellId: true, covers: true, signedAt: true })),
  joinRequests: z.array(JoinRequest),
  /** Mergers and recodes that concern the municipality, for its mayor to sign. */
  changes: z.array(OwnChange),
  /** The last reminder of this draft, and the first day on which another is possible. */
  ...Reminder.pick({ remindedAt: true, remindAgainOn: true }).partial().shape,
});

/** A municipality's own registration record, on the own municipality of the token. */
export const registrations = defineCapability('registrations', {
  get: {
    method: 'GET',
    path: '/registration',
    summary: 'Show the own registration: the draft, what is missing, who signed, what other municipalities propose.',
    scope: 'municipality',
    permission: 'registrations.read',
    access: { registration: 'read', onboarding: 'read', cellSettings: 'read', tenantSettings: 'read' },
    response: RegistrationFile,
    version: 'answered',
    problems: [],
  },
  claim: {
    method: 'POST',
    path: '/registration',
    summary: 'Take up the invitation and open the draft; a second time it answers the draft that is there.',
    scope: 'municipality',
    permission: 'registrations.edit',
    access: { registration: 'write', onboarding: 'write' },
    response: Registration,
    version: 'answered',
    problems: ['municipality-not-invited', 'municipality-covered-elsewhere'],
  },
  save: {
    method: 'PATCH',
    path: '/registration',
    summary: 'Save one or more steps of the draft; a step is replaced whole.',
    scope: 'municipality',
    permission: 'registrations.edit',
    access: { registration: 'write', onboarding: 'write' },
    body: RegistrationSteps,
    response: Registration,
    version: 'required',
    problems: [
      'registration-absent',
      'registration-closed',
      'joint-repeats-seat',
      'joint-across-regions',
      'municipality-unknown',
      'municipality-ended',
      'clearance-expired',
    ],
  },
  sign: {
    method: 'POST',
    path: '/registration/signatures',
    summary: 'The mayor signs the cell for the own municipality, under exactly the municipalities named.',
    scope: 'municipality',
    permission: 'registrations.sign',
    access: { registration: 'write and remove', onboarding: 'read' },
    body: z.strictObject({ cellId: z.string().min(1).max(60), covers: z.array(Nis).min(1).max(41) }),
    response: Signature.pick({ nis: true, cellId: true, covers: true, signedAt: true }),
    status: 201,
    problems: ['nothing-to-sign', 'signature-present', 'municipality-covered-elsewhere'],
  },
  remind: {
    method: 'POST',
    path: '/registration/reminders',
    summary: 'Remind every municipality whose mayor has not signed the draft, at most once in seven days; answers which.',
    scope: 'municipality',
    permission: 'registrations.edit',
    access: { registration: 'write' },
    response: Reminder.omit({ cellId: true }),
    status: 201,
    problems: ['registration-absent', 'registration-closed', 'registration-incomplete', 'signatures-complete', 'reminder-too-soon'],
  },
  declare: {
    method: 'POST',
    path: '/registration/declaration',
    summary: 'Declare the cell: from then on it exists.',
    scope: 'municipality',
    permission: 'registrations.declare',
    access: { registration: 'write', onboarding: 'write', cell: 'add', cellSettings: 'read', tenantSettings: 'read' },
    response: CellStatus,
    status: 201,
    problems: [
      'registration-absent',
      'registration-closed',
      'registration-incomplete',
      'signature-missing',
      'municipality-covered-elsewhere',
    ],
  },
  stateNone: {
    method: 'POST',
    path: '/coverageStatement',
    summary: 'State that the municipality has no cell; without a statement it counts as unknown.',
    scope: 'municipality',
    permission: 'statements.make',
    access: { onboarding: 'write' },
    body: z.strictObject({ on: IsoDate }),
    problems: ['municipality-not-invited', 'statement-contradicts-cell', 'date-in-future'],
  },
});
