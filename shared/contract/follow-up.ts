import * as z from 'zod';
import { SubjectId } from '../domain/audit/entry.ts';
import { ActionView, PlanView, ReviewView } from '../domain/cases/case-view.ts';
import { PlanContent, PolicePlanContent, ReviewContent } from '../domain/cases/plan.ts';
import { IsoDate } from '../domain/fields.ts';
import { Attendee, Id } from '../domain/members/attendee.ts';
import { Narrative } from '../domain/narrative.ts';
import { CaseParams, caseProblems } from './case-params.ts';
import { collectionOf } from './collection.ts';
import { defineCapability } from './route.ts';

const ActionParams = CaseParams.extend({ actionId: SubjectId });

const table = { cell: 'read', member: 'read' } as const;
const reading = { case: 'read', key: 'read', ...table } as const;
/** One right for all that is written, so that one function does it: who follows up, and the terms of the day. */
const writing = { case: 'write', key: 'read', ...table, cellSettings: 'read', tenantSettings: 'read' } as const;

const followingUp = { scope: 'cell', purpose: 'followUp', params: CaseParams, access: writing } as const;
const onAction = {
  ...followingUp,
  params: ActionParams,
  permission: 'actions.complete',
  response: ActionView,
  problems: [...caseProblems, 'action-settled'],
} as const;

/** The plan as it stands, to be written anew. `version`s: of the goals in the ETag, of the police's part beside it. */
const PlanAtHand = PlanView.partial({ changedAt: true, changedBy: true }).extend({
  /** Present where the asker may write the part of the police; 0 while nobody wrote it. */
  policePartVersion: z.int().min(0).optional(),
  /** Who can be given an action, and who can keep the follow-up together. */
  followers: z.array(Attendee),
  managers: z.array(Id),
});

/** How one person is followed up: a plan, one case manager, actions by a day, and reviews that say both what goes better and what worries. */
export const followUp = defineCapability('followUp', {
  listCallable: {
    ...followingUp,
    purpose: 'caseConsultation',
    method: 'GET',
    path: '/cases/{caseId}/callable',
    summary: 'List whom mayor and coordinator may propose to call to a case, from every municipality of the cell.',
    permission: 'invitations.propose',
    access: reading,
    response: collectionOf(Attendee),
    problems: [...caseProblems, 'cell-absent'],
  },
  getPlan: {
    ...followingUp,
    method: 'GET',
    path: '/cases/{caseId}/plan',
    summary: 'Show the plan as it stands, to be written anew, and who can be given an action in it.',
    permission: 'plans.read',
    access: reading,
    response: PlanAtHand,
    version: 'answered',
    problems: [...caseProblems, 'cell-absent'],
  },
  changePlan: {
    ...followingUp,
    method: 'PUT',
    path: '/cases/{caseId}/plan',
    summary: 'Write the goals of the plan, with what puts the person at risk and what protects them, in words.',
    permission: 'plans.change',
    body: PlanContent,
    response: PlanView,
    version: 'required',
    problems: caseProblems,
  },
  changePolicePart: {
    ...followingUp,
    method: 'PUT',
    path: '/cases/{caseId}/plan/policePart',
    summary: 'Write the part of the police in the plan.',
    permission: 'plans.change',
    body: PolicePlanContent,
    response: PolicePlanContent,
    version: 'required',
    problems: caseProblems,
  },
  assignManager: {
    ...followingUp,
    method: 'PUT',
    path: '/cases/{caseId}/manager',
    summary: 'Make one member the case manager, who keeps the follow-up together.',
    permission: 'plans.assign',
    body: z.strictObject({ memberId: SubjectId }),
    version: 'required',
    problems: [...caseProblems, 'cell-absent', 'manager-unsuitable'],
  },
  addAction: {
    ...followingUp,
    method: 'POST',
    path: '/cases/{caseId}/actions',
    summary: 'Add an action by a day: open where one will do it oneself, else proposed to who is to do it.',
    permission: 'actions.add',
    body: z.strictObject({ task: Narrative, ownerId: SubjectId, dueOn: IsoDate, police: z.boolean().default(false) }),
    response: ActionView,
    status: 201,
    problems: [...caseProblems, 'cell-absent', 'owner-unsuitable', 'date-in-past'],
  },
  takeAction: {
    ...onAction,
    method: 'POST',
    path: '/cases/{caseId}/actions/{actionId}/acceptance',
    summary: 'Take an action that was proposed to oneself.',
  },
  postponeAction: {
    ...onAction,
    method: 'POST',
    path: '/cases/{caseId}/actions/{actionId}/postponement',
    summary: 'Put the day of an action off, with reasons; the day first agreed stays beside it.',
    body: z.strictObject({ dueOn: IsoDate, reasons: Narrative }),
    problems: [...caseProblems, 'action-settled', 'date-in-past'],
  },
  completeAction: {
    ...onAction,
    method: 'POST',
    path: '/cases/{caseId}/actions/{actionId}/completion',
    summary: 'Say that an action is done, and what came of it.',
    body: z.strictObject({ outcome: Narrative }),
  },
  dropAction: {
    ...onAction,
    method: 'POST',
    path: '/cases/{caseId}/actions/{actionId}/dropping',
    summary: 'Say that an action will not be done, or not by oneself, with reasons.',
    body: z.strictObject({ reasons: Narrative }),
  },
  review: {
    ...followingUp,
    method: 'POST',
    path: '/cases/{caseId}/reviews',
    summary: 'Look back: what goes better, what worries, and when to look again; a locked case opens.',
    permission: 'reviews.add',
    body: ReviewContent.extend({ nextOn: IsoDate.optional() }),
    response: ReviewView,
    status: 201,
    problems: [...caseProblems, 'date-in-past', 'review-too-far'],
  },
});
