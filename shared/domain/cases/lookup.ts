import * as z from 'zod';
import { CellRole } from '../access/roles.ts';
import { IsoInstant, Nis } from '../fields.ts';
import { Id } from '../members/attendee.ts';
import { Narrative } from '../narrative.ts';

/** A look at what one does not see in the ordinary way, on request and with reasons: the person's identity, or who reported a signal. */
export const LookupFacts = z.strictObject({
  lookupId: Id,
  subjectId: Id,
  what: z.enum(['identity', 'reporter']),
  /** The case or signal. */
  about: Id,
  by: Id,
  role: CellRole,
  at: IsoInstant,
  /** The municipality of the person concerned, whose mayor is told of it, or may read it. */
  residence: Nis.optional(),
});
export const LookupContent = z.strictObject({ reason: Narrative });
export type Lookup = z.infer<typeof LookupFacts> & z.infer<typeof LookupContent>;

/** Breaking the glass: mayor or coordinator reads one case of the own cell that they lack, for sixty minutes, and answers for it. */
export const BreakGlassFacts = z.strictObject({
  breakGlassId: Id,
  caseId: Id,
  subjectId: Id,
  by: Id,
  role: CellRole,
  /** Who that is, whichever of their places they worked in. */
  sub: z.string(),
  /** Whose mayor is told of it, and reviews it unless it was that mayor who broke it. */
  residence: Nis,
  openedAt: IsoInstant,
  opensUntil: IsoInstant,
  reviewedAt: IsoInstant.optional(),
  reviewedBy: Id.optional(),
  justified: z.boolean().optional(),
});
export type BreakGlassFacts = z.infer<typeof BreakGlassFacts>;
export const BreakGlassContent = z.strictObject({ reason: Narrative, review: Narrative.optional() });
export type BreakGlass = BreakGlassFacts & z.infer<typeof BreakGlassContent>;
