import * as z from 'zod';
import { Role } from '../access/roles.ts';
import { IsoInstant } from '../fields.ts';
import { Purpose } from './purpose.ts';

/** In which capacity: a role, a signed-in person without work at the moment, anybody, or the platform itself. */
export const ActingAs = z.enum([...Role.options, 'person', 'public', 'system']);
export type ActingAs = z.infer<typeof ActingAs>;

/** An opaque id that says its kind: `case_…`, `signal_…`, `meeting_…`. Never a name, and nothing one could be read from. */
export const SubjectId = z.string().regex(/^[a-zA-Z]{1,30}_\w{1,64}$/);

/**
 * `done`: written. `released`: read, and exactly what it is about was handed out. `asked`: written beside the reading, so before
 * one could know what it found; handed out, unless an entry `refused` of the same person, act and time follows. `refused`: asked
 * for, and neither handed out nor written.
 */
export const AuditOutcome = z.enum(['done', 'released', 'asked', 'refused']);
export type AuditOutcome = z.infer<typeof AuditOutcome>;

/** Which rule of the decision table decided, and in which version: `inviteeReadsCase@3`. */
export const RuleName = z.string().regex(/^[\w.-]{1,80}@[\w.-]{1,20}$/);

/** Ids of one entry: a page of a list is the longest there is. */
export const mostAbout = 100;

/** One act as the audit keeps it: who, as what, did what, about whom or what, why, when, and what came of it. Ids only, never content. */
export const AuditEntry = z.strictObject({
  sub: z.string().min(1).max(128),
  role: ActingAs,
  membershipId: z.string().max(80).optional(),
  /** The operationId, or the name of what the platform did by itself. */
  action: z.string().regex(/^[a-zA-Z]{1,80}$/),
  purpose: Purpose,
  rule: RuleName.optional(),
  outcome: AuditOutcome,
  at: IsoInstant,
  about: z.array(SubjectId).max(mostAbout),
  /** The keys that were written; absent where something was only read. */
  touched: z.array(z.string().max(1200)).max(100).optional(),
  cellId: z.string().max(80).optional(),
  /** The break-glass right under which something was read. */
  breakGlassId: z.string().max(80).optional(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;
