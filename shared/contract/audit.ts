import * as z from 'zod';
import { ActingAs, AuditEntry, AuditOutcome, SubjectId } from '../domain/audit/entry.ts';
import { AuditExport } from '../domain/audit/export.ts';
import { Month, monthsBetween } from '../domain/audit/months.ts';
import { Purpose } from '../domain/audit/purpose.ts';
import { PersonName } from '../domain/fields.ts';
import { Cursor, Limit } from './collection.ts';
import { defineCapability } from './route.ts';

/** An entry as people read it: `name` while its person is a member, `changes` where it wrote something. The account behind it stays inside. */
const AuditLine = AuditEntry.pick({
  at: true,
  action: true,
  purpose: true,
  rule: true,
  outcome: true,
  about: true,
  breakGlassId: true,
}).extend({
  /** Who it was; absent where that would name the reporter of a signal to somebody who may not know. */
  role: ActingAs.optional(),
  memberId: z.string().optional(),
  name: PersonName.optional(),
  changes: z.boolean(),
});

const OfMonth = z.strictObject({ month: Month.optional(), cursor: Cursor.optional(), limit: Limit });
const Lines = z.strictObject({ items: z.array(AuditLine), self: z.string(), next: z.string().optional() });

/** A year together is the longest export. */
const mostMonths = 12;
/** A cell that went over into the own one in a merger: its log stays where it was. */
const archive = SubjectId.optional();

const Months = z
  .strictObject({ from: Month, to: Month, archive, after: z.int().nonnegative().optional() })
  .refine(({ from, to }) => from <= to && monthsBetween(from, to).length <= mostMonths, { path: ['to'] });

const reading = {
  scope: 'cell',
  purpose: 'oversight',
  permission: 'audit.read',
  /** Of signals, cases, offers and what is erased only where whom they are about lives: a mayor of a joint cell reads of own residents. */
  access: { audit: 'read', member: 'read', cell: 'read', signal: 'read', caseLine: 'read', erasure: 'read', transferOffer: 'read' },
} as const;

/** Who looked at what, when and why. Looking here is itself remembered here. */
export const audit = defineCapability('audit', {
  list: {
    ...reading,
    method: 'GET',
    path: '/audit',
    summary: 'List what was read and done in the own cell in a month, newest first: who, as what, about which ids, why, when.',
    query: OfMonth,
    response: Lines,
    problems: ['cursor-invalid'],
  },
  query: {
    ...reading,
    method: 'POST',
    path: '/audit/query',
    summary: 'Find in a month who dealt with a case, signal or meeting, or what a member did; ids stay out of the address.',
    body: z.strictObject({
      month: Month,
      about: SubjectId.optional(),
      memberId: z.string().max(60).optional(),
      purpose: Purpose.optional(),
      outcome: AuditOutcome.optional(),
      archive,
      cursor: Cursor.optional(),
      limit: z.int().min(1).max(200).default(50),
    }),
    response: z.strictObject({ items: z.array(AuditLine), next: Cursor.optional() }),
    problems: ['cursor-invalid', 'resource-not-found'],
  },
  listOwn: {
    ...reading,
    permission: 'audit.readOwn',
    access: { audit: 'read', member: 'read', cell: 'read' },
    method: 'GET',
    path: '/audit/own',
    summary: 'List what one read and did oneself in a month, newest first.',
    query: OfMonth,
    response: Lines,
    problems: ['cursor-invalid'],
  },
  export: {
    ...reading,
    method: 'POST',
    permission: 'audit.export',
    path: '/audit/export',
    summary:
      'Hand out the sealed audit of up to twelve months with leaves, checkpoints and key, to be verified offline; in parts where it is long.',
    access: { audit: 'read', auditLeaf: 'read', auditHead: 'read', cell: 'read' },
    body: Months,
    response: AuditExport,
    problems: ['resource-not-found'],
  },
});
