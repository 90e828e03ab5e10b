import * as z from 'zod';
import { SubjectId } from '../domain/audit/entry.ts';
import { mostAt, TrainingTerms } from '../domain/trainings/training.ts';
import { TrainingYear } from '../domain/trainings/training-year.ts';
import { Certificate, TrainingFile, TrainingLine, TrainingOffer } from '../domain/trainings/training-view.ts';
import { defineCapability } from './route.ts';

const TrainingParams = z.strictObject({ trainingId: SubjectId });

const reads = { scope: 'region', permission: 'trainings.read', access: { training: 'read', enrolment: 'read' } } as const;
const changes = {
  scope: 'region',
  permission: 'trainings.change',
  access: { training: 'write', enrolment: 'remove' },
  response: TrainingLine,
} as const;
const settles = {
  ...changes,
  method: 'POST',
  params: TrainingParams,
  version: 'required',
} as const;

/** The study days and trainings of a Region: what is given when and for whom, who enrolled, and who came. */
export const trainings = defineCapability('trainings', {
  list: {
    ...reads,
    method: 'GET',
    path: '/trainings',
    summary: 'List the trainings of the Region, the latest first, with the counts of the year that runs and the one before.',
    response: z.strictObject({ items: z.array(TrainingLine), years: z.array(TrainingYear), self: z.string(), total: z.int().min(0) }),
    problems: [],
  },
  get: {
    ...reads,
    method: 'GET',
    path: '/trainings/{trainingId}',
    summary: 'Show one training with who enrolled, in the order in which they came: name, role and municipality.',
    params: TrainingParams,
    response: TrainingFile,
    version: 'answered',
    problems: ['resource-not-found'],
  },
  create: {
    ...changes,
    method: 'POST',
    path: '/trainings',
    summary: 'Prepare a training; nobody but the Region sees it before it is published.',
    body: TrainingTerms,
    status: 201,
    version: 'answered',
    problems: ['date-in-past', 'times-reversed'],
  },
  change: {
    ...changes,
    method: 'PUT',
    path: '/trainings/{trainingId}',
    summary: 'Change a training; once it is published, who has a place hears of another time or place.',
    params: TrainingParams,
    body: TrainingTerms,
    version: 'required',
    problems: ['resource-not-found', 'date-in-past', 'times-reversed', 'training-settled', 'places-taken'],
  },
  publish: {
    ...settles,
    path: '/trainings/{trainingId}/publication',
    summary: 'Publish a training: the members of cells it is for can enrol.',
    problems: ['resource-not-found', 'date-in-past', 'times-reversed', 'training-settled'],
  },
  cancel: {
    ...settles,
    path: '/trainings/{trainingId}/cancellation',
    summary: 'Cancel a training; everybody who enrolled hears of it.',
    problems: ['resource-not-found', 'training-settled'],
  },
  recordAttendance: {
    ...changes,
    method: 'PUT',
    path: '/trainings/{trainingId}/attendance',
    summary: 'Record who came, of those who had a place; each of them can then have a certificate.',
    params: TrainingParams,
    body: z.strictObject({ attended: z.array(SubjectId).max(mostAt.places) }),
    version: 'required',
    problems: ['resource-not-found', 'training-settled', 'training-ahead', 'enrolment-absent'],
  },
  removeEnrolment: {
    ...changes,
    method: 'DELETE',
    path: '/trainings/{trainingId}/enrolments/{enrolmentId}',
    summary: 'Take somebody off the list, such as who left their cell; whoever waits first has the place at once, and both hear of it.',
    params: TrainingParams.extend({ enrolmentId: SubjectId }),
    version: 'answered',
    problems: ['resource-not-found', 'enrolment-absent', 'training-not-open'],
  },
  close: {
    ...settles,
    path: '/trainings/{trainingId}/closing',
    summary: 'Close a training that was held: who came is final.',
    problems: ['resource-not-found', 'training-settled'],
  },
});

const sees = { scope: 'municipality', permission: 'trainings.attend', access: { training: 'read', enrolment: 'read' } } as const;
const enrols = {
  scope: 'municipality',
  permission: 'trainings.attend',
  path: '/trainingOffers/{trainingId}/enrolment',
  params: TrainingParams,
  access: { training: 'write', enrolment: 'write and remove', member: 'read' },
  response: TrainingOffer,
} as const;

/** The trainings a member of a cell can enrol for, and their own enrolments: of who else enrols they see nothing. */
export const trainingOffers = defineCapability('trainingOffers', {
  list: {
    ...sees,
    method: 'GET',
    path: '/trainingOffers',
    summary: 'List what is open to the own role, in the own language first, and what the asker enrolled for.',
    response: z.strictObject({ items: z.array(TrainingOffer), self: z.string(), total: z.int().min(0) }),
    problems: [],
  },
  getCertificate: {
    ...sees,
    method: 'GET',
    path: '/trainingOffers/{trainingId}/certificate',
    summary: 'Give what the own certificate says, once the Region recorded that the asker came.',
    params: TrainingParams,
    response: Certificate,
    problems: ['resource-not-found'],
  },
  enrol: {
    ...enrols,
    method: 'POST',
    summary: 'Enrol: the asker has a place while there is one and waits in line after that; the Region sees name, role and municipality.',
    problems: [
      'resource-not-found',
      'member-unknown',
      'enrolment-made',
      'training-not-open',
      'training-not-for-role',
      'training-list-full',
    ],
  },
  cancel: {
    ...enrols,
    method: 'DELETE',
    summary: 'Cancel the own enrolment; whoever waits first has the place at once and hears of it.',
    problems: ['resource-not-found', 'enrolment-absent', 'training-not-open'],
  },
});
