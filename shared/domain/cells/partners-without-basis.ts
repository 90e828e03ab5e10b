import { isMandated } from '../members/legal-basis.ts';
import type { Partner } from './registration.ts';

/** The partners whose legal basis is missing, or does not mandate that sector of that entity on the day they joined: allowed, restricted, and said. */
export const partnersWithoutBasis = (partners: readonly Partner[] = []): readonly Partner[] =>
  partners.filter(({ sector, entity, legalBasis, validFrom }) => !isMandated({ role: sector, entity, legalBasis }, validFrom));
