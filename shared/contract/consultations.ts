import * as z from 'zod';
import { SubjectId } from '../domain/audit/entry.ts';
import { CaseView, ConsultationView, ContributionView, DecisionView } from '../domain/cases/case-view.ts';
import { Assessment } from '../domain/cases/consultation.ts';
import { Secrecy } from '../domain/cases/contribution.ts';
import { DecisionKind } from '../domain/cases/decision.ts';
import { IsoDate } from '../domain/fields.ts';
import { Attendee } from '../domain/members/attendee.ts';
import { Narrative, NarrativeLine } from '../domain/narrative.ts';
import { RegionId } from '../domain/tenants.ts';
import { CaseParams, caseProblems } from './case-params.ts';
import { defineCapability } from './route.ts';

const ItemParams = CaseParams.extend({ meetingId: SubjectId });
const ContributionParams = CaseParams.extend({ contributionId: SubjectId });

const consulting = { scope: 'cell', purpose: 'caseConsultation', access: { case: 'write', key: 'read' } } as const;
const atItem = { ...consulting, params: ItemParams, problems: [...caseProblems, 'consultation-closed'] } as const;
const writesItem = { ...atItem, problems: [...atItem.problems, 'meeting-settled'] } as const;

/** One case on the table of one meeting, as the asker may see it. */
const ItemView = CaseView.pick({ caseId: true, reference: true, relation: true, standing: true, may: true }).extend({
  consultation: ConsultationView,
  concern: Narrative.optional(),
  name: NarrativeLine.optional(),
  contributions: z.array(ContributionView),
  decisions: z.array(DecisionView),
});

/** A case on the table of a meeting: how worrying, what is decided, and the minutes. */
export const consultations = defineCapability('consultations', {
  get: {
    ...consulting,
    access: { case: 'read', key: 'read' },
    method: 'GET',
    path: '/meetings/{meetingId}/cases/{caseId}',
    summary:
      'Show one case on the table of a meeting: what was contributed, assessed, decided and noted there, as far as the asker may see.',
    permission: 'cases.read',
    params: ItemParams,
    response: ItemView,
    version: 'answered',
    problems: ['resource-not-found'],
  },
  assess: {
    ...writesItem,
    method: 'PUT',
    path: '/meetings/{meetingId}/cases/{caseId}/assessment',
    summary: 'Write down the joint assessment: how worrying, why, how to handle it, and who sees it otherwise; no score.',
    permission: 'meetings.assess',
    body: Assessment,
    response: ConsultationView,
    version: 'required',
  },
  decide: {
    ...writesItem,
    method: 'POST',
    path: '/meetings/{meetingId}/cases/{caseId}/decisions',
    summary: 'Write down a decision with its reasons; of what is decided elsewhere, only the fact.',
    permission: 'meetings.decide',
    body: z.strictObject({
      kind: DecisionKind,
      reasons: Narrative,
      policePart: Narrative.optional(),
      toRegion: RegionId.optional(),
    }),
    response: DecisionView,
    status: 201,
  },
  takePolicePart: {
    ...writesItem,
    method: 'PUT',
    path: '/meetings/{meetingId}/cases/{caseId}/decisions/{decisionId}/policePart',
    summary: 'Write the police part of a decision that was taken: for the police called to the case.',
    permission: 'meetings.decide',
    params: ItemParams.extend({ decisionId: SubjectId }),
    body: z.strictObject({ policePart: Narrative }),
    response: DecisionView,
  },
  minute: {
    ...writesItem,
    method: 'PUT',
    path: '/meetings/{meetingId}/cases/{caseId}/minutes',
    summary: 'Write the short minutes of one case, by what was decided.',
    permission: 'meetings.conclude',
    body: z.strictObject({ minutes: Narrative }),
    response: ConsultationView,
    version: 'required',
  },
});

/** What members bring to one consultation, to exactly whom they choose. Silence is the default; nobody is asked. */
export const contributions = defineCapability('contributions', {
  preview: {
    ...atItem,
    access: { case: 'read', meeting: 'read', cell: 'read', member: 'read', key: 'read' },
    method: 'GET',
    path: '/meetings/{meetingId}/cases/{caseId}/audience',
    summary: 'Show, before anything is sent, who would see a contribution of this secrecy, and who would not.',
    permission: 'contributions.give',
    query: z.strictObject({ secrecy: Secrecy }),
    response: z.strictObject({ sees: z.array(Attendee), not: z.array(Attendee), opensUntil: IsoDate }),
  },
  give: {
    ...atItem,
    access: { case: 'write', meeting: 'read', cell: 'read', member: 'read', key: 'read' },
    method: 'POST',
    path: '/meetings/{meetingId}/cases/{caseId}/contributions',
    summary: 'Contribute to a convened consultation, to these members and for as long as said.',
    permission: 'contributions.give',
    body: z.strictObject({
      secrecy: Secrecy,
      text: Narrative,
      source: NarrativeLine,
      purpose: NarrativeLine,
      /** Fewer than the preview said, where wished. */
      audience: z.array(SubjectId).max(60).optional(),
      expiresOn: IsoDate.optional(),
    }),
    response: ContributionView,
    status: 201,
    problems: [...caseProblems, 'consultation-closed', 'audience-grows'],
  },
  limit: {
    ...consulting,
    method: 'PUT',
    path: '/cases/{caseId}/contributions/{contributionId}/audience',
    summary: 'Let fewer members see an own contribution.',
    permission: 'contributions.limit',
    params: ContributionParams,
    body: z.strictObject({ audience: z.array(SubjectId).max(60) }),
    response: ContributionView,
    problems: [...caseProblems, 'audience-grows', 'contribution-withdrawn'],
  },
  withdraw: {
    ...consulting,
    method: 'POST',
    path: '/cases/{caseId}/contributions/{contributionId}/withdrawal',
    summary: 'Take an own contribution back: nothing of it stays.',
    permission: 'contributions.withdraw',
    params: ContributionParams,
    response: ContributionView,
    problems: [...caseProblems, 'contribution-withdrawn'],
  },
});
