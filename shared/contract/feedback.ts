import * as z from 'zod';
import { SubjectId } from '../domain/audit/entry.ts';
import { FeedbackContent, FeedbackLine, FeedbackRefusal } from '../domain/cases/feedback.ts';
import { FeedbackView } from '../domain/cases/feedback-view.ts';
import { Attendee } from '../domain/members/attendee.ts';
import { CaseParams, caseProblems } from './case-params.ts';
import { defineCapability } from './route.ts';

const onCase = { scope: 'cell', purpose: 'followUp', params: CaseParams } as const;
/** Who is a member today: for somebody who left another answers. */
const table = { cell: 'read', member: 'read' } as const;
const writing = { access: { case: 'write', key: 'read' } } as const;
const onSheet = {
  ...onCase,
  ...writing,
  params: CaseParams.extend({ feedbackId: SubjectId }),
  response: FeedbackView,
  problems: [...caseProblems, 'feedback-settled'],
} as const;

/** What a line could be made from, and why it may not. */
const Source = FeedbackLine.pick({ from: true }).extend({ refusal: FeedbackRefusal.optional() });

/** What may be told to police outside the cell: a sheet, screened for secrecy, that everybody who took part agrees to. */
export const feedback = defineCapability('feedback', {
  list: {
    ...onCase,
    access: { case: 'read', key: 'read', ...table },
    method: 'GET',
    path: '/cases/{caseId}/feedback',
    summary: 'List the sheets of a case that the asker leads or must agree to, also when they are called to it no longer.',
    permission: 'feedback.read',
    response: z.strictObject({ items: z.array(FeedbackView), self: z.string() }),
    problems: ['resource-not-found'],
  },
  preview: {
    ...onCase,
    access: { case: 'read', meeting: 'read', key: 'read' },
    method: 'GET',
    path: '/cases/{caseId}/feedback/sources',
    summary: 'Show, before a sheet is proposed, who must agree to it and from what a line may be made.',
    permission: 'feedback.propose',
    query: z.strictObject({ meetingId: SubjectId }),
    response: z.strictObject({ participants: z.array(Attendee), sources: z.array(Source) }),
    problems: caseProblems,
  },
  propose: {
    ...onCase,
    access: { case: 'write', meeting: 'read', key: 'read' },
    method: 'POST',
    path: '/cases/{caseId}/feedback',
    summary: 'Propose a sheet to everybody who took part in a consultation; each line names what it is made from and is screened.',
    permission: 'feedback.propose',
    body: FeedbackContent.extend({ meetingId: SubjectId }),
    response: FeedbackView,
    status: 201,
    problems: [...caseProblems, 'consultation-closed', 'feedback-objected', 'attendance-absent', 'feedback-line-unsuitable'],
  },
  answer: {
    ...onSheet,
    access: { ...writing.access, ...table },
    method: 'PUT',
    path: '/cases/{caseId}/feedback/{feedbackId}/answer',
    summary: 'Agree to a sheet, or object, which needs no reasons, stops it and keeps a new one away until it is taken back.',
    permission: 'feedback.answer',
    body: z.strictObject({ agrees: z.boolean() }),
  },
  withdraw: {
    ...onSheet,
    method: 'POST',
    path: '/cases/{caseId}/feedback/{feedbackId}/withdrawal',
    summary: 'Take a sheet back that was not handed over.',
    permission: 'feedback.withdraw',
  },
  hand: {
    ...onSheet,
    method: 'POST',
    path: '/cases/{caseId}/feedback/{feedbackId}/handing',
    summary: 'Note that a sheet is handed over, once everybody agreed and every line passes again; nothing is sent.',
    permission: 'feedback.hand',
    problems: [...onSheet.problems, 'feedback-not-agreed', 'feedback-line-unsuitable'],
  },
});
