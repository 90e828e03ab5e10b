import * as z from 'zod';
import { CellStatus } from '../domain/cells/cell.ts';
import { Partner, Trio } from '../domain/cells/registration.ts';
import { IsoDate, Paragraph } from '../domain/fields.ts';
import { Question } from '../domain/municipalities/question.ts';
import { NisParams } from './collection.ts';
import { defineCapability } from './route.ts';

const maintain = {
  scope: 'municipality',
  permission: 'cells.maintain',
  access: { cell: 'write', onboarding: 'write' },
  response: CellStatus,
  problems: ['cell-absent', 'cell-dissolved'],
} as const;

/**
 * What is known of the own cell. `dueOn`: the day by which it must be confirmed again; `lapsesOn`: the first day on which
 * it counts as unknown without that, also once it has lapsed. Neither for a dissolved cell.
 */
const CellFile = z.strictObject({
  cell: CellStatus.optional(),
  dueOn: IsoDate.optional(),
  lapsesOn: IsoDate.optional(),
  questions: z.array(Question),
});

/** The cell of the own municipality. */
export const cells = defineCapability('cells', {
  get: {
    method: 'GET',
    path: '/cell',
    summary: 'Show the status of the own cell, by when it must be confirmed again, and the questions of the Region.',
    scope: 'municipality',
    permission: 'cells.read',
    access: { cell: 'read', onboarding: 'read', tenantSettings: 'read' },
    response: CellFile,
    problems: [],
  },
  getSetup: {
    method: 'GET',
    path: '/cell/setup',
    summary: 'Show the setup file of the own cell: trio, clearance and partners with their legal basis.',
    scope: 'municipality',
    permission: 'registrations.read',
    access: { cell: 'read' },
    response: z.strictObject({ trio: Trio, partners: z.array(Partner), withoutBasis: z.array(z.string()) }),
    version: 'answered',
    problems: ['cell-absent'],
  },
  acknowledge: {
    method: 'POST',
    path: '/municipalities/{nis}/acknowledgement',
    summary: 'Take note, as the Region, of the declaration of the cell seated in this municipality.',
    scope: 'region',
    permission: 'cells.acknowledge',
    access: { onboarding: 'write', cell: 'write' },
    params: NisParams,
    response: CellStatus,
    problems: ['municipality-unknown', 'municipality-elsewhere', 'cell-absent', 'cell-already-acknowledged', 'cell-dissolved'],
  },
  acceptJoining: {
    method: 'POST',
    path: '/joinRequests/{nis}/acceptance',
    summary: 'The mayor of the seat takes a municipality into the cell.',
    scope: 'municipality',
    permission: 'cells.bind',
    access: { registration: 'remove', cell: 'write', onboarding: 'write' },
    params: NisParams,
    response: CellStatus,
    problems: ['join-request-unknown', 'cell-absent', 'cell-dissolved'],
  },
  confirm: { ...maintain, method: 'POST', path: '/cell/confirmation', summary: 'Confirm, as every year, that the cell still exists.' },
  changeActivity: {
    ...maintain,
    method: 'PUT',
    path: '/cell/activity',
    summary: 'Set the cell active, or dormant while there are no signals.',
    body: z.strictObject({ activity: z.enum(['active', 'dormant']) }),
  },
  changeTrio: {
    ...maintain,
    method: 'PUT',
    path: '/cell/trio',
    summary: 'Record a new mayor, chief of corps or prevention officer, or a renewed clearance.',
    body: Trio,
    version: 'required',
    problems: ['cell-absent', 'cell-dissolved', 'clearance-expired'],
  },
  changePartners: {
    ...maintain,
    method: 'PUT',
    path: '/cell/partners',
    summary: 'Replace the list of partners, each with its legal basis.',
    body: z.strictObject({ partners: z.array(Partner).max(60) }),
    version: 'required',
  },
  answer: {
    method: 'POST',
    path: '/cell/questions/{questionId}/answer',
    summary: 'Answer a question of the Region.',
    scope: 'municipality',
    permission: 'cells.maintain',
    access: { onboarding: 'write' },
    params: z.strictObject({ questionId: z.string().max(60) }),
    body: z.strictObject({ text: Paragraph }),
    response: Question,
    problems: ['resource-not-found'],
  },
  leave: {
    method: 'POST',
    path: '/cell/departure',
    summary: 'The mayor takes the own municipality out of a joint cell.',
    scope: 'municipality',
    permission: 'cells.bind',
    access: { registration: 'add', onboarding: 'write', cell: 'read' },
    problems: ['cell-absent', 'seat-cannot-leave', 'cell-not-joint'],
  },
  dissolve: {
    ...maintain,
    permission: 'cells.bind',
    method: 'POST',
    path: '/cell/dissolution',
    summary: 'The mayor of the seat ends the cell.',
  },
});
