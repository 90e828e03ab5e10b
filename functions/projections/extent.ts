import { isDeepStrictEqual } from 'node:util';
import { type Cell, type CellStatus, coveredNow, statusOf } from '../../shared/domain/cells/cell.ts';
import { endCover } from '../../shared/domain/cells/change.ts';
import { coverMunicipality, isCoveredElsewhere } from '../../shared/domain/cells/cover-municipality.ts';
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

type Seated = { readonly seat: string; readonly cellId: string };

/** Two cells were signed for at once: the municipality stays in the one that reached it first, and the other gives it up. */
const giveUp = (consumer: Consumer, nis: string, cell: Versioned<Cell>): Promise<boolean> => {
  const { seat } = cell.value;
  return record(consumer, { nis: seat, action: 'projectionsGiveUp' }, [
    dataOf(consumer, seat).cells.change(cell, endCover(cell.value, nis, consumer.today())),
  ]);
};

const coverOne = (consumer: Consumer, { seat, cellId }: Seated, nis: string): Promise<void> =>
  settle(async () => {
    const data = dataOf(consumer, nis);
    // in this order: who left is found gone, or leaving, or no longer in the cell, and is never taken back by an older change
    const [found, copy, draft] = await Promise.all([data.onboarding.get(), data.cellCopies.get(cellId), data.drafts.get()]);
    const departure = await data.departures.get(cellId);
    const cell = await dataOf(consumer, seat).cells.get(cellId);
    if (cell === undefined || found === undefined || departure !== undefined) return true;
    if (isCoveredElsewhere(found.value, cell.value)) return giveUp(consumer, nis, cell);
    const covered = coverMunicipality(found.value, cell.value, consumer.now());
    const joined = covered.cell?.cellId === cellId && seat !== nis && draft !== undefined && draft.value.closedOn === undefined;
    return record(consumer, { nis, action: 'projectionsCover' }, [
      ...(covered === found.value ? [] : [data.onboarding.change(found, covered)]),
      ...copyWrites(data, cell.value, copy),
      ...(joined ? [data.drafts.change(draft, { ...draft.value, closedOn: cell.value.extentOn })] : []),
    ]);
  });

/** Brings a cell to every municipality it covers or covered: their state, their coverage, their copy of its status. */
export const bringCell = async (consumer: Consumer, seat: string, cellId: string): Promise<void> => {
  const cell = await dataOf(consumer, seat).cells.get(cellId);
  for (const nis of new Set(cell?.value.covers.map((cover) => cover.nis))) await coverOne(consumer, { seat, cellId }, nis);
};
