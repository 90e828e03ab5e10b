import * as z from 'zod';
import { Contact, Label, Nis, Paragraph } from '../domain/fields.ts';
import { CellStatus } from '../domain/cells/cell.ts';
import { MissingStep } from '../domain/cells/registration.ts';
import { Onboarding, OnboardingState } from '../domain/municipalities/onboarding.ts';
import { Overview } from '../domain/municipalities/overview.ts';
import { Question } from '../domain/municipalities/question.ts';
import { InvitationRequest, RequestState } from '../domain/municipalities/request.ts';
import { Municipality } from '../domain/register/municipality.ts';
import { collectionOf, Cursor, Limit, NisParams } from './collection.ts';
import { defineCapability } from './route.ts';

const MunicipalityFilter = z.strictObject({
  state: z.union([OnboardingState, z.array(OnboardingState).max(7)]).optional(),
  activity: z.enum(['active', 'dormant', 'unconfirmed', 'dissolved']).optional(),
  name: Label.optional(),
  limit: Limit,
  cursor: Cursor.optional(),
});

const MunicipalityItem = Overview.extend({
  href: z.string(),
  officialName: z.string(),
  ...Municipality.pick({ names: true, languages: true }).shape,
});

const MunicipalityFile = Onboarding.extend({
  cellStatus: CellStatus.optional(),
  registration: z.strictObject({ missing: z.array(MissingStep), unsigned: z.array(Nis) }).optional(),
  mayors: z.array(z.strictObject({ memberId: z.string(), name: z.string(), confirmed: z.boolean() })),
  questions: z.array(Question),
});

const Invitation = z.strictObject({ nis: Nis, contact: Contact });

const InvitationResult = z.strictObject({
  nis: Nis,
  result: z.enum(['invited', 'alreadyInvited', 'refused', 'failed']),
  problem: z.string().optional(),
});

/** The Region's view of its municipalities on their way to a cell. */
export const municipalities = defineCapability('municipalities', {
  list: {
    method: 'GET',
    path: '/municipalities',
    summary: 'List the municipalities of the Region by state, with the time in that state.',
    scope: 'region',
    permission: 'municipalities.read',
    access: { overview: 'read' },
    query: MunicipalityFilter,
    response: collectionOf(MunicipalityItem),
    problems: ['cursor-invalid'],
  },
  get: {
    method: 'GET',
    path: '/municipalities/{nis}',
    summary: 'Show how far one municipality is, what it still waits for, and the questions asked.',
    scope: 'region',
    permission: 'municipalities.read',
    access: { onboarding: 'read', registration: 'read', cell: 'read', member: 'read', cellSettings: 'read', tenantSettings: 'read' },
    params: NisParams,
    response: MunicipalityFile,
    problems: ['municipality-unknown', 'municipality-ended', 'municipality-elsewhere'],
  },
  invite: {
    method: 'POST',
    path: '/invitations',
    summary: 'Invite one or many municipalities; answers per municipality what came of it.',
    scope: 'region',
    permission: 'municipalities.invite',
    access: { onboarding: 'write', member: 'add', membership: 'write' },
    accounts: true,
    body: z.strictObject({ items: z.array(Invitation).min(1).max(25) }),
    response: z.strictObject({ items: z.array(InvitationResult) }),
    problems: [],
  },
  remind: {
    method: 'POST',
    path: '/municipalities/{nis}/reminders',
    summary: 'Send the invitation again, with a new temporary password where the contact never signed in.',
    scope: 'region',
    permission: 'municipalities.invite',
    access: { onboarding: 'write', member: 'read', membership: 'write' },
    params: NisParams,
    response: Onboarding.pick({ remindedAt: true, remindAgainOn: true }),
    problems: [
      'municipality-unknown',
      'municipality-ended',
      'municipality-elsewhere',
      'invitation-absent',
      'municipality-claimed',
      'reminder-too-soon',
    ],
  },
  ask: {
    method: 'POST',
    path: '/municipalities/{nis}/questions',
    summary: 'Ask the municipality a question about its declaration.',
    scope: 'region',
    permission: 'cells.acknowledge',
    access: { onboarding: 'write' },
    params: NisParams,
    body: z.strictObject({ text: Paragraph }),
    response: Question,
    status: 201,
    problems: ['municipality-unknown', 'municipality-elsewhere', 'cell-not-declared'],
  },
  confirmMayor: {
    method: 'POST',
    path: '/municipalities/{nis}/mayors/{memberId}/confirmation',
    summary: 'Confirm that this account is the mayor; until then it cannot sign.',
    scope: 'region',
    permission: 'mayors.confirm',
    access: { onboarding: 'read', member: 'write', membership: 'write' },
    params: NisParams.extend({ memberId: z.string().max(60) }),
    problems: ['municipality-unknown', 'municipality-elsewhere', 'member-unknown'],
  },
});

/** Municipalities that ask to be invited. */
export const invitationRequests = defineCapability('invitationRequests', {
  create: {
    method: 'POST',
    path: '/invitationRequests',
    summary: 'Ask, without signing in, that the Region invites a municipality; the answer never tells what is known already.',
    scope: 'public',
    access: { request: 'write', tenantSettings: 'read' },
    body: z.strictObject({ nis: Nis, contact: Contact }),
    status: 202,
    problems: ['municipality-unknown', 'municipality-ended', 'municipality-elsewhere'],
  },
  list: {
    method: 'GET',
    path: '/invitationRequests',
    summary:
      'List the requests in one state, by municipality: those that wait to be verified, or, to invite with their contact, the verified ones.',
    scope: 'region',
    permission: 'requests.settle',
    access: { request: 'read' },
    query: z.strictObject({ state: RequestState.default('open'), limit: Limit, cursor: Cursor.optional() }),
    response: collectionOf(InvitationRequest),
    problems: ['cursor-invalid'],
  },
  verify: {
    method: 'POST',
    path: '/invitationRequests/{requestId}/verification',
    summary: 'Say that the request is genuine; the municipality can then be invited.',
    scope: 'region',
    permission: 'requests.settle',
    access: { request: 'write' },
    params: z.strictObject({ requestId: z.string().max(60) }),
    response: InvitationRequest,
    problems: ['request-unknown', 'request-settled'],
  },
  dismiss: {
    method: 'POST',
    path: '/invitationRequests/{requestId}/dismissal',
    summary: 'Set a request aside.',
    scope: 'region',
    permission: 'requests.settle',
    access: { request: 'write' },
    params: z.strictObject({ requestId: z.string().max(60) }),
    response: InvitationRequest,
    problems: ['request-unknown', 'request-settled'],
  },
});
