import * as z from 'zod';
import { RecusalView } from '../domain/cases/recusal.ts';
import { CalledParams, CaseParams, caseProblems } from './case-params.ts';
import { defineCapability } from './route.ts';

const stepping = { scope: 'cell', purpose: 'caseConsultation', method: 'POST', access: { case: 'write', key: 'read' } } as const;

/** Who is kin to the person a case is about, or otherwise concerned, steps aside and sees nothing of it any more. */
export const recusals = defineCapability('recusals', {
  declare: {
    ...stepping,
    path: '/cases/{caseId}/recusal',
    summary: 'Step aside from a case because of an own interest: from then on it is closed to oneself, whatever the role.',
    permission: 'recusals.declare',
    params: CaseParams,
    body: z.strictObject({ concerned: z.literal(true) }),
    problems: caseProblems,
  },
  list: {
    scope: 'cell',
    purpose: 'caseConsultation',
    method: 'GET',
    path: '/cases/{caseId}/recusals',
    summary: 'List, for mayor and coordinator of the case, who stepped aside from it.',
    permission: 'recusals.lift',
    access: { case: 'read', key: 'read', cell: 'read', member: 'read' },
    params: CaseParams,
    response: z.strictObject({ items: z.array(RecusalView), self: z.string() }),
    problems: ['resource-not-found', 'permission-missing'],
  },
  lift: {
    ...stepping,
    path: '/cases/{caseId}/recusals/{memberId}/lifting',
    summary: 'Lift, as mayor or coordinator of the case, the recusal of somebody who stepped aside by mistake.',
    permission: 'recusals.lift',
    params: CalledParams,
    problems: caseProblems,
  },
});
