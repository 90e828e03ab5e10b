import { coverageEvent, type MunicipalityCoverageChanged } from '../../shared/contract/events.ts';
import type { Change } from '../../shared/data/changes.ts';
import { statementIn } from '../../shared/data/statement-in.ts';
import type { RegionId } from '../../shared/domain/tenants.ts';

/** What the federal level must hear of a change: the new fact about a municipality's coverage, if there is one. */
export const coverageEvents = (change: Change, region: RegionId): readonly MunicipalityCoverageChanged[] => {
  const statement = statementIn(change);
  return statement === undefined ? [] : [coverageEvent(region, statement.nis, statement.entry)];
};
