import * as z from 'zod';
import { SubjectId } from '../domain/audit/entry.ts';
import { BreakGlassView, CaseView } from '../domain/cases/case-view.ts';
import { Id } from '../domain/members/attendee.ts';
import { IsoInstant } from '../domain/fields.ts';
import { Narrative } from '../domain/narrative.ts';
import { CaseParams, caseProblems } from './case-params.ts';
import { defineCapability } from './route.ts';

const GlassParams = CaseParams.extend({ breakGlassId: SubjectId });

/** A broken glass with the case it was broken for and by when it must be reviewed. */
const Broken = BreakGlassView.extend({ caseId: Id, reference: z.string().max(20), reviewDueAt: IsoInstant });

/** Emergency access: mayor or coordinator reads one case of the own cell that they lack, for sixty minutes, and somebody else reviews it. */
export const breakGlass = defineCapability('breakGlass', {
  open: {
    scope: 'cell',
    purpose: 'breakGlass',
    method: 'POST',
    path: '/breakGlass',
    summary: 'Break the glass of one case, called by its reference, with a reason: mayor and data protection officer are told.',
    permission: 'breakGlass.open',
    access: { case: 'add', caseLine: 'read', key: 'read' },
    body: z.strictObject({ reference: z.string().trim().min(1).max(20), reason: Narrative }),
    response: z.strictObject({ breakGlassId: Id, caseId: Id, opensUntil: IsoInstant }),
    status: 201,
    problems: ['resource-not-found', 'break-glass-needless', 'break-glass-unreviewed'],
  },
  get: {
    scope: 'cell',
    purpose: 'breakGlass',
    method: 'GET',
    path: '/cases/{caseId}/breakGlass/{breakGlassId}',
    summary: 'Read a case under a glass one broke less than sixty minutes ago: whole, but for what members said in confidence.',
    permission: 'breakGlass.open',
    access: { case: 'read', key: 'read' },
    params: GlassParams,
    response: CaseView,
    problems: ['resource-not-found', 'break-glass-over'],
  },
  list: {
    scope: 'cell',
    purpose: 'oversight',
    method: 'GET',
    path: '/breakGlass',
    summary: 'List the broken glasses that wait for a review by the asker, with their reasons.',
    permission: 'breakGlass.review',
    access: { case: 'read', caseLine: 'read', key: 'read' },
    response: z.strictObject({ items: z.array(Broken), self: z.string() }),
    problems: [],
  },
  review: {
    scope: 'cell',
    purpose: 'oversight',
    method: 'POST',
    path: '/cases/{caseId}/breakGlass/{breakGlassId}/review',
    summary: 'Say, as mayor of the case or data protection officer, whether a glass that somebody else broke was broken with reason.',
    permission: 'breakGlass.review',
    access: { case: 'write', key: 'read' },
    params: GlassParams,
    body: z.strictObject({ justified: z.boolean(), review: Narrative }),
    problems: [...caseProblems, 'second-person-needed', 'break-glass-reviewed'],
  },
});
