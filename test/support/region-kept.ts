import { municipalityData, regionData } from '../../shared/data/repositories.ts';
import { municipalityKept, wholeRegion } from '../../shared/data/scope.ts';
import type { Table } from '../../shared/data/table.ts';
import type { Onboarding } from '../../shared/domain/municipalities/onboarding.ts';
import type { Overview } from '../../shared/domain/municipalities/overview.ts';
import { municipalitiesOn } from '../../shared/domain/register/register.ts';
import type { RegionId } from '../../shared/domain/tenants.ts';
import { keepCoverage } from './coverage-kept.ts';

/** The codes of a Region's municipalities on a date. */
export const codesOf = (region: RegionId, date: string): readonly string[] =>
  municipalitiesOn(date).flatMap((found) => (found.region === region ? [found.nis] : []));

const declaredOn = '2025-06-02';
const at = `${declaredOn}T10:00:00.000Z`;

const setup = (nis: string): NonNullable<Overview['setup']> => ({
  cellState: 'acknowledged',
  activity: 'active',
  covers: [nis],
  declaredOn,
  confirmedOn: declaredOn,
  partners: 5,
  withoutBasis: 2,
  clearance: { valid: true, expiresOn: '2029-01-01' },
});

/** What the lists of a Region say of a municipality that has a cell of its own. */
export const overviewWithCell = (nis: string): Overview => ({
  nis,
  state: 'acknowledged',
  since: at,
  coverage: 'with',
  cell: { cellId: `cell_${nis}`, seat: nis },
  setup: setup(nis),
});

/** Lays down what a Region keeps of municipalities that have had a cell for some months, so that lists are as long as in life. */
export const keepCells = async (table: Table, region: RegionId, codes: readonly string[]): Promise<void> => {
  const { overviews } = regionData(table, wholeRegion(region));
  await keepCoverage(table, region, { codes, from: declaredOn });
  for (const nis of codes) {
    const cell = { cellId: `cell_${nis}`, seat: nis };
    const record: Onboarding = {
      nis,
      state: 'acknowledged',
      since: at,
      invitedAt: at,
      cell,
      coverage: { status: 'with', cellId: cell.cellId, jointSize: 1, validFrom: declaredOn },
    };
    await table.write([
      municipalityData(table, municipalityKept(region, nis)).onboarding.create(record),
      overviews.create(overviewWithCell(nis), nis),
    ]);
  }
};
