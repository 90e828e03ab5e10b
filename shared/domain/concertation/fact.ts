import * as z from 'zod';
import { IsoDate, IsoInstant, Paragraph } from '../fields.ts';
import { Id } from '../members/attendee.ts';
import { TenantId } from '../tenants.ts';
import { Content } from './content.ts';

/** Who says it and when; `on` is the day in Belgium. The person stands in the audit of their own tenant, not here. */
const said = { factId: Id, author: TenantId, at: IsoInstant, on: IsoDate };
/** More revisions than that nobody can follow. */
export const mostRevisions = 20;
const Revision = z.int().min(1).max(mostRevisions);
/** The SHA-256 of the content, in hexadecimal: whoever signs, signs exactly this. */
const Digest = z.string().regex(/^[0-9a-f]{64}$/);
/** Of which revision, to the letter. */
const of = { revision: Revision, digest: Digest };

/** What one side said of a proposal, once and for good; what holds follows from all of them together. */
export const Fact = z.discriminatedUnion('kind', [
  /** A revision is laid on the table, and signed by who lays it there. */
  z.strictObject({ kind: z.literal('proposed'), ...said, ...of, content: Content }),
  z.strictObject({ kind: z.literal('commented'), ...said, text: Paragraph }),
  z.strictObject({ kind: z.literal('signed'), ...said, ...of }),
  z.strictObject({ kind: z.literal('objected'), ...said, ...of, reasons: Paragraph }),
  z.strictObject({ kind: z.literal('withdrawn'), ...said, reasons: Paragraph }),
  /** Who proposed it holds every signature: from here on it cannot be undone, only be followed by another. */
  z.strictObject({ kind: z.literal('enacted'), ...said, ...of }),
]);
export type Fact = z.infer<typeof Fact>;

type Kind = Fact['kind'];
export type FactOf<Name extends Kind> = Extract<Fact, { kind: Name }>;

export const ofKind = <Name extends Kind>(facts: readonly Fact[], kind: Name): readonly FactOf<Name>[] =>
  facts.filter((fact): fact is FactOf<Name> => fact.kind === kind);
