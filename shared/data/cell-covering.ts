import { predecessors } from '../domain/register/lineage.ts';
import type { RegionId } from '../domain/tenants.ts';
import { entities } from './entities.ts';
import { repository } from './repository.ts';
import type { Table } from './table.ts';

type Covering = { readonly cellId: string; readonly seat: string; readonly nis: string };

/**
 * The cell of the Region that covers a municipality now, and the code the municipality has there: its own, or after a
 * recode or merger one it had before. That a cell is there is no secret; nothing else of it is read.
 */
export const cellCovering = async (table: Table, region: RegionId, nis: string): Promise<Covering | undefined> => {
  const overviews = repository(table, entities.overview, region);
  for (const code of [nis, ...predecessors(nis)]) {
    const cell = (await overviews.get(code))?.value.cell;
    if (cell !== undefined) return { ...cell, nis: code };
  }
  return undefined;
};
