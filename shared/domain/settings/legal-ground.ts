import * as z from 'zod';
import { TenantId } from '../tenants.ts';

export const LegalGroundId = z.enum([
  'foreignFightersCircular',
  'foreignFightersCircularRenewed',
  'caseConsultation',
  'localCellsLaw',
  'localCellsLawChange',
  'flemishParticipationDecree',
  'flemishPreventionDecree',
  'frenchCommunityParticipationDecree',
  'frenchCommunityParticipationOrder',
]);
export type LegalGroundId = z.infer<typeof LegalGroundId>;

const Words = z.strictObject({ nl: z.string(), fr: z.string(), de: z.string(), en: z.string() });

/**
 * A text the cells stand on. `validFrom` is the day it came into force or, when `dated` says `signed`, the day it was
 * signed because the day of entry into force is not confirmed; `validTo` is its last day, absent while it holds.
 * `tenants` are those whose cells it concerns; `url` leads to the text or, failing that, to an official word about it.
 */
export const LegalGround = z.strictObject({
  id: LegalGroundId,
  titles: Words,
  citation: z.string(),
  dated: z.enum(['inForce', 'signed']),
  validFrom: z.iso.date(),
  validTo: z.iso.date().optional(),
  tenants: z.array(TenantId),
  url: z.url().optional(),
  note: Words,
});
export type LegalGround = z.infer<typeof LegalGround>;
