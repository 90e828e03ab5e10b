import * as z from 'zod';
import { SubjectId } from '../domain/audit/entry.ts';
import { CaseState, Identity } from '../domain/cases/case.ts';
import { CaseItem } from '../domain/cases/case-item.ts';
import { CaseView } from '../domain/cases/case-view.ts';
import { OwnWork, OwnWorkItem } from '../domain/cases/own-work.ts';
import { TwoPeopleView } from '../domain/cases/two-people.ts';
import { Nis } from '../domain/fields.ts';
import { Narrative, NarrativeLine } from '../domain/narrative.ts';
import { CaseParams, caseProblems } from './case-params.ts';
import { collectionOf, Cursor, Limit } from './collection.ts';
import { defineCapability } from './route.ts';

const listing = { scope: 'cell', purpose: 'followUp', access: { caseLine: 'read', key: 'read' } } as const;
const onOne = { scope: 'cell', purpose: 'followUp', params: CaseParams } as const;
const settings = { cellSettings: 'read', tenantSettings: 'read' } as const;

/** A mayor takes signals up: each is sealed anew under the key of whom the case is about, and its former key ends. */
const taking = { signal: 'write', caseLine: 'read', key: 'write', erasure: 'add' } as const;

/** Persons the cell follows up: only the mayor lists one, and nobody sees more of it than the table of decisions allows. */
export const cases = defineCapability('cases', {
  create: {
    scope: 'cell',
    purpose: 'signalIntake',
    method: 'POST',
    path: '/cases',
    summary: 'The mayor of the municipality where the person lives lists signals that are in scope as one case, with reasons.',
    permission: 'cases.create',
    access: { ...taking, case: 'add', ...settings },
    body: z.strictObject({
      /** About whom the first is, the case is. */
      signalIds: z.array(SubjectId).min(1).max(10),
      concern: Narrative,
      minor: z.boolean(),
      identity: Identity.optional(),
    }),
    response: CaseView,
    status: 201,
    version: 'answered',
    problems: ['resource-not-found', 'permission-missing', 'signal-untested', 'signal-settled'],
  },
  takeUp: {
    ...onOne,
    purpose: 'caseConsultation',
    method: 'POST',
    path: '/cases/{caseId}/signals',
    summary: 'Take a further signal that is in scope into a case.',
    permission: 'signals.takeUp',
    access: { ...taking, case: 'read' },
    body: z.strictObject({ signalId: SubjectId }),
    problems: [...caseProblems, 'signal-untested', 'signal-settled'],
  },
  list: {
    ...listing,
    method: 'GET',
    path: '/cases',
    summary: 'List the cases the asker may know of, what is due first.',
    permission: 'cases.list',
    query: z.strictObject({ state: CaseState.optional(), cursor: Cursor.optional(), limit: Limit }),
    response: collectionOf(CaseItem),
    problems: ['cursor-invalid'],
  },
  query: {
    ...listing,
    method: 'POST',
    path: '/cases/query',
    summary: 'Search the cases the asker may know of by part of the name or reference, or by state; at most fifty are answered.',
    permission: 'cases.query',
    body: z
      .strictObject({ text: NarrativeLine.optional(), states: z.array(CaseState).min(1).max(4).optional() })
      .refine(({ text, states }) => text !== undefined || states !== undefined, { path: ['text'] }),
    response: z.strictObject({ items: z.array(CaseItem).max(50), total: z.int().min(0) }),
    problems: [],
  },
  get: {
    ...onOne,
    method: 'GET',
    path: '/cases/{caseId}',
    summary: 'Show one case as the asker may see it; what they may not see is absent.',
    permission: 'cases.read',
    access: { case: 'read', key: 'read' },
    response: CaseView,
    version: 'answered',
    problems: ['resource-not-found', 'case-erased'],
  },
  listOwnWork: {
    ...listing,
    method: 'GET',
    path: '/ownWork',
    summary: 'List the cases in which something is the asker’s own, also where they are called no longer: open actions and contributions.',
    permission: 'actions.read',
    response: z.strictObject({ items: z.array(OwnWorkItem), self: z.string() }),
    problems: [],
  },
  getOwnWork: {
    ...onOne,
    method: 'GET',
    path: '/cases/{caseId}/ownWork',
    summary: 'Show what in a case is the asker’s own, also when they are called to it no longer, and nothing else of it.',
    permission: 'actions.read',
    access: { case: 'read', key: 'read', cell: 'read', member: 'read' },
    response: OwnWork,
    problems: ['resource-not-found'],
  },
  changeIdentity: {
    ...onOne,
    method: 'PUT',
    path: '/cases/{caseId}/identity',
    summary: 'Write down, or correct, who the person concerned is: as little as is needed.',
    permission: 'cases.changeIdentity',
    access: { case: 'write', key: 'read' },
    body: Identity,
    response: Identity,
    problems: caseProblems,
  },
  disclose: {
    ...onOne,
    method: 'POST',
    path: '/cases/{caseId}/disclosure',
    summary: 'Let who is called know the name: one of mayor and coordinator proposes, the other agrees.',
    permission: 'cases.discloseIdentity',
    access: { case: 'write', key: 'read' },
    response: TwoPeopleView,
    problems: [...caseProblems, 'identity-absent', 'identity-disclosed', 'second-person-needed'],
  },
  change: {
    ...onOne,
    method: 'PATCH',
    path: '/cases/{caseId}',
    summary:
      'Record, as its mayor, that the person moved within the cell, whose mayor then leads the case, or is (no longer) a minor; both mayors are told.',
    permission: 'cases.handOver',
    access: { case: 'write', key: 'read', cell: 'read', ...settings },
    body: z
      .strictObject({ residence: Nis.optional(), minor: z.boolean().optional() })
      .refine(({ residence, minor }) => residence !== undefined || minor !== undefined, { path: ['residence'] }),
    problems: [...caseProblems, 'residence-not-covered', 'cell-absent', 'consultation-ahead'],
  },
  lookUpIdentity: {
    ...onOne,
    purpose: 'oversight',
    method: 'POST',
    path: '/cases/{caseId}/identityLookups',
    summary: 'Show the data protection officer, on request and with a reason that is kept, who a case is about; its mayor is told.',
    permission: 'cases.readIdentity',
    access: { case: 'write', key: 'read' },
    body: z.strictObject({ reason: Narrative }),
    response: Identity,
    problems: ['resource-not-found', 'identity-absent'],
  },
  close: {
    ...onOne,
    method: 'POST',
    path: '/cases/{caseId}/closing',
    summary: 'The mayor closes a case, with reasons; it is erased after the term.',
    permission: 'cases.close',
    access: { case: 'write', key: 'read', ...settings },
    body: z.strictObject({ reasons: Narrative }),
    problems: [...caseProblems, 'transfer-pending'],
  },
  reopen: {
    ...onOne,
    method: 'POST',
    path: '/cases/{caseId}/reopening',
    summary: 'The mayor takes a closed case up again, with reasons.',
    permission: 'cases.reopen',
    access: { case: 'write', key: 'read', ...settings },
    body: z.strictObject({ reasons: Narrative }),
    problems: [...caseProblems, 'case-not-closed'],
  },
});
