import * as z from 'zod';
import { IsoDate, Nis } from '../domain/fields.ts';
import { Change } from '../domain/register/changes.ts';
import { OwnChange, RegisterChange } from '../domain/register-changes/register-change.ts';
import { defineCapability } from './route.ts';

const ChangeParams = z.strictObject({ changeId: z.string().regex(/^change_\d{8}_[1-9]\d{4}$/) });
const PlanSeen = z.strictObject({ planNumber: z.int().min(1).max(100_000) });

const reading = { scope: 'region', permission: 'registerChanges.read', access: { registerChange: 'read' } } as const;
const planning = {
  scope: 'region',
  permission: 'registerChanges.plan',
  access: { registerChange: 'write', registration: 'read', onboarding: 'read', cell: 'read', member: 'read' },
} as const;

/** Mergers and recodes of municipalities: planned by the Region, signed by it and by each municipality concerned, executed on the day. */
export const registerChanges = defineCapability('registerChanges', {
  list: {
    ...reading,
    method: 'GET',
    path: '/registerChanges',
    summary: 'List the mergers and recodes that are planned, signed or executed, and those that the register knows and nobody planned yet.',
    response: z.strictObject({
      items: z.array(RegisterChange),
      ahead: z.array(Change.pick({ date: true, type: true, from: true, to: true })),
      self: z.string(),
    }),
    problems: [],
  },
  get: {
    ...reading,
    method: 'GET',
    path: '/registerChanges/{changeId}',
    summary: 'Show one change: what moves, what is archived, who becomes controller, who signed and how far it is executed.',
    params: ChangeParams,
    response: RegisterChange,
    problems: ['resource-not-found'],
  },
  plan: {
    ...planning,
    method: 'POST',
    path: '/registerChanges',
    summary: 'Plan a change that the register knows, or plan it anew with another cell that goes on; then everybody signs again.',
    body: z.strictObject({ date: IsoDate, from: z.array(Nis).min(1).max(20), to: Nis, cellId: z.string().min(1).max(60).optional() }),
    status: 201,
    response: RegisterChange,
    problems: [
      'municipality-unknown',
      'municipality-ended',
      'municipality-elsewhere',
      'register-change-unknown',
      'date-in-past',
      'cell-absent',
      'register-change-settled',
    ],
  },
  sign: {
    ...planning,
    method: 'POST',
    path: '/registerChanges/{changeId}/signature',
    summary: 'Sign the plan for the Region.',
    params: ChangeParams,
    body: PlanSeen,
    response: RegisterChange,
    problems: ['resource-not-found', 'register-change-settled', 'signature-present'],
  },
  withdraw: {
    ...planning,
    method: 'POST',
    path: '/registerChanges/{changeId}/withdrawal',
    summary: 'Withdraw a change before its day: everything stays as it is.',
    params: ChangeParams,
    response: RegisterChange,
    problems: ['resource-not-found', 'register-change-settled'],
  },
  signOwn: {
    scope: 'municipality',
    access: { registration: 'write' },
    method: 'POST',
    path: '/ownRegisterChanges/{changeId}/signature',
    summary: 'Sign the plan, as mayor, for the own municipality.',
    permission: 'registerChanges.sign',
    params: ChangeParams,
    body: PlanSeen,
    response: OwnChange,
    problems: ['nothing-to-sign', 'register-change-settled', 'signature-present'],
  },
});
