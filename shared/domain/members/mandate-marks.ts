import type { Mark } from '../access/mark.ts';
import type { CellRole } from '../access/roles.ts';
import { isRestricted } from './legal-basis.ts';
import type { Mandate } from './mandate.ts';

type Mandated = { readonly role: CellRole; readonly mandate: Mandate };

/** True for a partner whose legal basis is not in force on a day: no secrets then. */
export const isRestrictedOn = ({ role, mandate }: Mandated, date: string): boolean => isRestricted({ role, ...mandate }, date);

/** True for a police member whose clearance holds on a day. */
export const isClearedOn = ({ role, mandate }: Mandated, date: string): boolean =>
  role === 'police' && mandate.clearedUntil !== undefined && mandate.clearedUntil >= date;

/** What a mandate takes away on a day: secrets from who has no legal basis, everything said from police without clearance. */
export const marksOf = (mandated: Mandated, date: string): readonly Mark[] => [
  ...(isRestrictedOn(mandated, date) ? (['restricted'] as const) : []),
  ...(mandated.role === 'police' && !isClearedOn(mandated, date) ? (['clearanceMissing'] as const) : []),
];
