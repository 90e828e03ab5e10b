import type { MatrixCell, MatrixRow } from '../../shared/i18n/access/matrix.ts';
import type { Column } from './matrix.ts';

const full = 'full';
const none = 'none';

/** The rows about the cell itself, before any case exists: product.md's, kept by the doors of `permissions.ts` and the shapes of each answer. */
export const setupRows = {
  setup: {
    mayor: full,
    coordinator: full,
    police: full,
    partner: full,
    dataProtectionOfficer: full,
    regionOfficer: full,
    ministryAnalyst: full,
    operator: full,
  },
  setupFile: {
    mayor: full,
    coordinator: full,
    police: 'status',
    partner: 'own',
    dataProtectionOfficer: full,
    regionOfficer: 'status',
    ministryAnalyst: none,
    operator: none,
  },
  clearance: {
    mayor: full,
    coordinator: 'status',
    police: 'own',
    partner: none,
    dataProtectionOfficer: 'status',
    regionOfficer: none,
    ministryAnalyst: 'aggregateBanded',
    operator: none,
  },
  statistics: {
    mayor: 'ownCell',
    coordinator: 'ownCell',
    police: none,
    partner: none,
    dataProtectionOfficer: full,
    regionOfficer: 'ownRegion',
    ministryAnalyst: 'aggregateProtected',
    operator: none,
  },
} as const satisfies Partial<Record<MatrixRow, Record<Column, MatrixCell>>>;
