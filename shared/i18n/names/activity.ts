import type { CellActivity } from '../../domain/cells/cell.ts';
import type { Names } from '../words.ts';

/** How a cell lives; dormant is legitimate, so it never sounds like a fault. */
export const activityNames = {
  active: { nl: 'actief', fr: 'active', de: 'aktiv', en: 'active' },
  dormant: { nl: 'slapend', fr: 'dormante', de: 'ruhend', en: 'dormant' },
  unconfirmed: { nl: 'niet bevestigd', fr: 'non confirmée', de: 'nicht bestätigt', en: 'unconfirmed' },
  dissolved: { nl: 'ontbonden', fr: 'dissoute', de: 'aufgelöst', en: 'dissolved' },
} as const satisfies Record<CellActivity, Names>;
