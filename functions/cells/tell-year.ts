import { regionData } from '../../shared/data/repositories.ts';
import { wholeRegion } from '../../shared/data/scope.ts';
import { processFacts } from '../../shared/domain/process-facts/process-facts.ts';
import { yearDue } from '../../shared/domain/process-facts/telling.ts';
import type { RegionId } from '../../shared/domain/tenants.ts';
import type { System } from '../runtime/record.ts';

/**
 * Counts the meetings of the last year that is due, once and for good: a year that was told never changes. The stream
 * brings it to the federal level.
 */
export const tellYear = async ({ table, region, today }: System & { readonly region: RegionId }): Promise<void> => {
  const year = yearDue(today());
  if (year === undefined) return;
  const data = regionData(table, wholeRegion(region));
  const told = await data.processFacts.get(String(year));
  if (told !== undefined) return;
  const tallies = await data.tallyFile(year);
  const facts = processFacts(
    region,
    year,
    tallies.map(({ value }) => value),
  );
  await table.write([data.processFacts.create(facts, String(year))]); // refused where another night told it first: the same
};
