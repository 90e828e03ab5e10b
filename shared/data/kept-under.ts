import { predecessors } from '../domain/register/lineage.ts';
import { municipality } from '../domain/register/register.ts';
import { municipalityData } from './repositories.ts';
import { municipalityKept, type MunicipalityScope } from './scope.ts';
import type { Table } from './table.ts';

/**
 * The code under which a municipality was onboarded: its own, or after a recode or merger one it had before. One that was
 * merged leads to the record that goes on; one that merges after `today` is not merged yet. Asks the table only for the few municipalities that had another code since 2017, or ended.
 */
export const keptUnder = async (table: Table, scope: MunicipalityScope, today: string): Promise<MunicipalityScope> => {
  const at = (nis: string): MunicipalityScope => municipalityKept(scope.region, nis);
  const isOver = (nis: string): boolean => (municipality(nis)?.validTo ?? today) < today;
  const former = predecessors(scope.nis).filter(isOver);
  if (former.length === 0 && !isOver(scope.nis)) return scope;
  const candidates = [scope, ...former.map(at)];
  const records = await Promise.all(candidates.map((candidate) => municipalityData(table, candidate).onboarding.get()));
  const kept = records.find((record) => record !== undefined && record.value.mergedInto === undefined)?.value.nis;
  const merged = records.find((record) => record !== undefined)?.value.mergedInto;
  if (kept !== undefined) return at(kept);
  return merged === undefined ? scope : keptUnder(table, at(merged), today);
};
