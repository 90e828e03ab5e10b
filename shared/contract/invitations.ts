import * as z from 'zod';
import { SubjectId } from '../domain/audit/entry.ts';
import { InvitationView } from '../domain/cases/case-view.ts';
import { Called } from '../domain/cases/called-for.ts';
import { Narrative } from '../domain/narrative.ts';
import { CalledParams, CaseParams, caseProblems } from './case-params.ts';
import { defineCapability } from './route.ts';

const calling = { scope: 'cell', purpose: 'caseConsultation', response: InvitationView } as const;
const table = { case: 'write', key: 'read', cell: 'read', member: 'read' } as const;

/** Who is called to one case, for what: it takes mayor and coordinator, and who is called may refuse. */
export const invitations = defineCapability('invitations', {
  list: {
    scope: 'cell',
    purpose: 'followUp',
    method: 'GET',
    path: '/cases/{caseId}/invitations',
    summary: 'List who is called to a case, as the asker may know, and who of them left the cell.',
    permission: 'cases.read',
    access: { ...table, case: 'read' },
    params: CaseParams,
    response: z.strictObject({ items: z.array(Called), self: z.string() }),
    problems: ['resource-not-found'],
  },
  propose: {
    ...calling,
    method: 'POST',
    path: '/cases/{caseId}/invitations',
    summary: 'Propose, as mayor or coordinator, to call a member of the cell to a case, for a purpose.',
    permission: 'invitations.propose',
    access: table,
    params: CaseParams,
    body: z.strictObject({ memberId: SubjectId, purpose: Narrative }),
    status: 201,
    problems: [...caseProblems, 'cell-absent', 'member-unknown', 'invitation-present', 'second-person-needed'],
  },
  approve: {
    ...calling,
    method: 'POST',
    path: '/cases/{caseId}/invitations/{memberId}/approval',
    summary: 'Approve, as the other of mayor and coordinator, that a member is called.',
    permission: 'invitations.approve',
    access: table,
    params: CalledParams,
    problems: [...caseProblems, 'member-unknown', 'invitation-settled', 'second-person-needed'],
  },
  answer: {
    ...calling,
    method: 'POST',
    path: '/cases/{caseId}/invitationAnswer',
    summary: 'Accept the own invitation to a case, or refuse to take part, with reasons to the mayor.',
    permission: 'invitations.answer',
    access: { case: 'write', key: 'read', cell: 'read', member: 'read' },
    params: CaseParams,
    /** Whoever refuses says why, and whoever accepts need not. */
    body: z
      .strictObject({ answer: z.enum(['accept', 'refuse']), reasons: Narrative.optional() })
      .refine(({ answer, reasons }) => (answer === 'refuse') === (reasons !== undefined), { path: ['reasons'] }),
    problems: [...caseProblems, 'cell-absent', 'member-unknown', 'invitation-settled'],
  },
  end: {
    ...calling,
    method: 'POST',
    path: '/cases/{caseId}/invitations/{memberId}/ending',
    summary: 'Call a member no longer, or take back a proposal to.',
    permission: 'invitations.end',
    access: { case: 'write', key: 'read' },
    params: CalledParams,
    problems: [...caseProblems, 'invitation-settled'],
  },
});
