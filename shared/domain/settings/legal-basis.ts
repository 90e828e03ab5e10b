import * as z from 'zod';
import { PartnerSector } from '../access/roles.ts';
import { Entity } from './entity.ts';
import { LegalGroundId } from './legal-ground.ts';

/** One line of the catalogue on a date. `restricts`: the member may bring a signal but receives no secrets. */
export const LegalBasis = z.strictObject({
  sector: PartnerSector,
  entity: Entity,
  grounds: z.array(LegalGroundId),
  restricts: z.boolean(),
});
export type LegalBasis = z.infer<typeof LegalBasis>;
