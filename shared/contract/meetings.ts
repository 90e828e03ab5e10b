import * as z from 'zod';
import { SubjectId } from '../domain/audit/entry.ts';
import { IsoDate } from '../domain/fields.ts';
import { MeetingFacts, MeetingTime, most } from '../domain/meetings/meeting.ts';
import { Narrative, NarrativeLine } from '../domain/narrative.ts';
import { defineCapability } from './route.ts';

/** A meeting as the asker may see it: who sits in it and the agenda, as far as they are called to it. */
const MeetingView = MeetingFacts.omit({ cellId: true }).extend({
  place: NarrativeLine.optional(),
  /** True for who may change, hold and conclude it. */
  leads: z.boolean(),
});

const MeetingParams = z.strictObject({ meetingId: SubjectId });

/** When and where, and the cases on the agenda with the question and whom of those called to each it concerns. */
const Convening = z.strictObject({
  on: IsoDate,
  startsAt: MeetingTime,
  endsAt: MeetingTime,
  place: NarrativeLine,
  agenda: z
    .array(
      z.strictObject({
        caseId: SubjectId,
        question: Narrative,
        invited: z.array(SubjectId).max(40),
        withIdentity: z.boolean().default(false),
      }),
    )
    .max(most.cases)
    .refine((agenda) => new Set(agenda.map(({ caseId }) => caseId)).size === agenda.length),
});

const meeting = { scope: 'cell', purpose: 'caseConsultation', response: MeetingView } as const;
const reads = { ...meeting, permission: 'meetings.read', access: { meeting: 'read', caseLine: 'read', key: 'read' } } as const;
const convenes = {
  ...meeting,
  access: { meeting: 'write', case: 'write', key: 'write', cell: 'read', member: 'read', cellSettings: 'read', tenantSettings: 'read' },
} as const;
const minutes = { ...meeting, params: MeetingParams, access: { meeting: 'write', case: 'write', key: 'read' } } as const;

const conveningProblems = ['input-invalid', 'cell-absent', 'date-in-past', 'times-reversed', 'invitee-unknown'] as const;
const agendaProblems = ['resource-not-found', 'permission-missing', 'case-locked', 'case-closed'] as const;

/** The monthly table: when it meets, on which cases, who came, and the minutes. */
export const meetings = defineCapability('meetings', {
  convene: {
    ...convenes,
    method: 'POST',
    path: '/meetings',
    summary: 'Convene the cell: the trio and, for each case on the agenda, who is called to it are invited by neutral mail.',
    permission: 'meetings.convene',
    body: Convening,
    status: 201,
    version: 'answered',
    problems: [...conveningProblems, ...agendaProblems],
  },
  change: {
    ...convenes,
    method: 'PUT',
    path: '/meetings/{meetingId}',
    summary: 'Change when, where or on what the cell meets; who was invited hears of it.',
    permission: 'meetings.change',
    params: MeetingParams,
    body: Convening,
    version: 'required',
    problems: [...conveningProblems, ...agendaProblems, 'meeting-settled'],
  },
  cancel: {
    ...minutes,
    method: 'POST',
    path: '/meetings/{meetingId}/cancellation',
    summary: 'Cancel a meeting; who was invited hears of it, and its cases are no longer open.',
    permission: 'meetings.cancel',
    problems: ['resource-not-found', 'permission-missing', 'meeting-settled'],
  },
  list: {
    ...reads,
    method: 'GET',
    path: '/meetings',
    summary: 'List the meetings the asker may know of, the next first, then those before.',
    response: z.strictObject({ items: z.array(MeetingView), self: z.string() }),
    problems: [],
  },
  get: {
    ...reads,
    method: 'GET',
    path: '/meetings/{meetingId}',
    summary: 'Show one meeting as the asker may see it; of the agenda only what they are called to.',
    params: MeetingParams,
    version: 'answered',
    problems: ['resource-not-found'],
  },
  recordAttendance: {
    ...minutes,
    method: 'PUT',
    path: '/meetings/{meetingId}/attendance',
    summary: 'Record who came, to the meeting and to each case; it is then held, with or without the trio.',
    permission: 'meetings.recordAttendance',
    body: z.strictObject({
      attended: z.array(SubjectId).max(60),
      items: z.array(z.strictObject({ caseId: SubjectId, attended: z.array(SubjectId).max(60) })).max(most.cases),
    }),
    problems: ['resource-not-found', 'permission-missing', 'meeting-settled', 'meeting-ahead'],
  },
  conclude: {
    ...minutes,
    method: 'POST',
    path: '/meetings/{meetingId}/conclusion',
    summary: 'Conclude a meeting: the minutes are drafted and wait for the chair.',
    permission: 'meetings.conclude',
    problems: ['resource-not-found', 'permission-missing', 'meeting-settled'],
  },
  approve: {
    ...minutes,
    method: 'POST',
    path: '/meetings/{meetingId}/approval',
    summary: 'The chair approves the minutes.',
    permission: 'meetings.approve',
    problems: ['resource-not-found', 'permission-missing', 'meeting-settled'],
  },
});
