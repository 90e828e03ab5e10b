import { predecessors } from '../domain/register/lineage.ts';
import { municipalityData } from './repositories.ts';
import { municipalityKept, type MunicipalityScope } from './scope.ts';
import type { Table } from './table.ts';

/**
 * The code under which a municipality was onboarded: its own, or after a recode or merger one it had before. Asks the
 * table only for the few municipalities that had another code since 2017.
 */
export const keptUnder = async (table: Table, scope: MunicipalityScope): Promise<MunicipalityScope> => {
  const former = predecessors(scope.nis).map((nis) => municipalityKept(scope.region, nis));
  if (former.length === 0) return scope;
  const candidates = [scope, ...former];
  const records = await Promise.all(candidates.map((candidate) => municipalityData(table, candidate).onboarding.get()));
  return candidates.find((_, place) => records[place] !== undefined) ?? scope;
};
