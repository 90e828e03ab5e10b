import { receiveCoverage } from '../../functions/federal-coverage/receive.ts';
import { coverageEvents } from '../../functions/notices/coverage-event.ts';
import { projectCoverage } from '../../functions/projections/coverage.ts';
import type { RegionEvent } from '../../shared/contract/events.ts';
import { countryData } from '../../shared/data/country.ts';
import { municipalityData } from '../../shared/data/repositories.ts';
import { municipalityKept } from '../../shared/data/scope.ts';
import { inRegister, type CoverageFact } from '../../shared/domain/municipalities/onboarding.ts';
import type { RegionId } from '../../shared/domain/tenants.ts';
import { federalPlatform, platform } from './platform.ts';

/** A Region whose municipalities state their coverage. */
export const region = (tenant: RegionId = 'flanders') => {
  const opened = platform({ tenant });
  const { table, changes, place } = opened;
  const consumer = { table, region: tenant, now: () => '2026-03-02T10:00:00.000Z', today: () => '2026-03-02', newId: place().newId };
  const state = async (nis: string, coverage: CoverageFact): Promise<void> => {
    const { onboarding } = municipalityData(table, municipalityKept(tenant, nis));
    const found = await onboarding.get();
    await table.write([onboarding.change(found, { ...(found?.value ?? inRegister(nis, '2026-01-01T00:00:00.000Z')), coverage })]);
  };
  /** What the stream's consumers do with everything that changed since. */
  const stream = async (): Promise<readonly RegionEvent[]> => {
    const seen = changes.splice(0);
    for (const change of seen) await projectCoverage(change, consumer);
    return seen.flatMap((change) => coverageEvents(change, tenant));
  };
  return { ...opened, state, stream };
};

/** The federal level, and what it hears. */
export const federal = () => {
  const opened = federalPlatform();
  const data = countryData(opened.table);
  const hear = async (events: readonly RegionEvent[]): Promise<void> => {
    for (const detail of events) await receiveCoverage({ source: detail.source, detail }, data);
  };
  return { ...opened, data, hear };
};

/** A joint cell of so many municipalities, from a day on. */
export const joint = (jointSize: number, validFrom: string): CoverageFact => ({ status: 'with', cellId: 'cell_a', jointSize, validFrom });
