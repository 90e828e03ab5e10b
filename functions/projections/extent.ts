import { isDeepStrictEqual } from 'node:util';
import { type Cell, type CellStatus, coveredNow, statusOf } from '../../shared/domain/cells/cell.ts';
import { coverMunicipality } from '../../shared/domain/cells/cover-municipality.ts';
import type { MunicipalityData } from '../../shared/data/repositories.ts';
import type { Versioned } from '../../shared/data/repository.ts';
import { record } from '../runtime/record.ts';
import { type Consumer, dataOf, settle } from './consumer.ts';

/** The copy a covered municipality keeps of a cell seated elsewhere; none at the seat and none once it left. */
const copyWrites = ({ nis, cellCopies: copies }: MunicipalityData, cell: Cell, copy: Versioned<CellStatus> | undefined) => {
  const wanted = cell.seat !== nis && coveredNow(cell).includes(nis) ? statusOf(cell) : undefined;
  if (wanted === undefined) return copy === undefined ? [] : [copies.remove(copy)];
  return isDeepStrictEqual(copy?.value, wanted) ? [] : [copies.change(copy, wanted, cell.cellId)];
};

const coverOne = (consumer: Consumer, { seat, cellId }: { seat: string; cellId: string }, nis: string): Promise<void> =>
  settle(async () => {
    const data = dataOf(consumer, nis);
    const { onboarding, cellCopies, drafts } = data;
    const [cell, found, copy, draft] = await Promise.all([dataOf(consumer, seat).cells.get(cellId), onboarding.get(), cellCopies.get(cellId), drafts.get()]);
    if (cell === undefined || found === undefined) return true;
    const covered = coverMunicipality(found.value, cell.value, consumer.now());
    const joined = covered.cell?.cellId === cellId && seat !== nis && draft !== undefined && draft.value.closedOn === undefined;
    return record(consumer, { nis, action: 'projectionsCover' }, [
      ...(covered === found.value ? [] : [onboarding.change(found, covered)]),
      ...copyWrites(data, cell.value, copy),
      ...(joined ? [drafts.change(draft, { ...draft.value, closedOn: cell.value.extentOn })] : []),
    ]);
  });

/** Brings a cell to every municipality it covers or covered: their state, their coverage, their copy of its status. */
export const bringCell = async (consumer: Consumer, seat: string, cellId: string): Promise<void> => {
  const cell = await dataOf(consumer, seat).cells.get(cellId);
  for (const nis of new Set(cell?.value.covers.map((cover) => cover.nis))) await coverOne(consumer, { seat, cellId }, nis);
};
