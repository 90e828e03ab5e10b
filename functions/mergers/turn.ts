import { isDeepStrictEqual } from 'node:util';
import type { Cell } from '../../shared/domain/cells/cell.ts';
import type { Versioned } from '../../shared/data/repository.ts';
import type { Write } from '../../shared/data/table.ts';
import { endedCodes, turnCell, turnRecord } from '../../shared/domain/register-changes/turn.ts';
import { type Carry, changesOf, recordsAt, type Running, stepDone, tellAndWrite } from './execution.ts';

const cellsIn = async ({ executor, found }: Running): Promise<readonly Versioned<Cell>[]> => {
  const places = new Map(found.value.plan.lines.flatMap(({ cell }) => (cell === undefined ? [] : [[cell.cellId, cell] as const])));
  const read = [...places.values()].map(({ cellId, seat }) => recordsAt(executor, seat).cells.get(cellId));
  return (await Promise.all(read)).flatMap((cell) => cell ?? []);
};

const turnedCells = async (running: Running): Promise<{ readonly writes: readonly Write[]; readonly goesOn: Cell | undefined }> => {
  const { executor, found } = running;
  const turned = (await cellsIn(running)).map((cell) => ({ cell, value: turnCell(cell.value, found.value) }));
  return {
    writes: turned.map(({ cell, value }) => recordsAt(executor, value.seat).cells.change(cell, value)),
    goesOn: turned.find(({ value }) => value.cellId === found.value.plan.cell?.cellId)?.value,
  };
};

/** A record that turns, the registration that closes with it, and the line of one that ended in the Region's list. */
const turnedRecord = async ({ executor, found }: Running, kept: string, cell: Cell | undefined): Promise<readonly Write[]> => {
  const { plan, date } = found.value;
  const data = recordsAt(executor, kept);
  const { overviews } = changesOf(executor);
  const [before, draft, line] = await Promise.all([data.onboarding.get(), data.drafts.get(), overviews.get(kept)]);
  if (before === undefined) return [];
  const after = turnRecord(before.value, found.value, { cell, at: executor.now() });
  const closes = plan.lines.some((one) => one.kept === kept && one.registrationCloses) && draft?.value.closedOn === undefined;
  return [
    ...(isDeepStrictEqual(before.value, after) ? [] : [data.onboarding.change(before, after)]),
    ...(closes && draft !== undefined ? [data.drafts.change(draft, { ...draft.value, closedOn: date })] : []),
    ...(line !== undefined && endedCodes(plan).includes(kept) ? [overviews.remove(line)] : []),
  ];
};

/**
 * Cells and records turn in one transaction: between them nobody would know under which cell a municipality is, and coverage would
 * tell of a day on which it had none.
 */
export const turn: Carry = async (running, step) => {
  const { plan, changeId } = running.found.value;
  const { goesOn, writes } = await turnedCells(running);
  const records = await Promise.all(plan.lines.map(({ kept }) => turnedRecord(running, kept, goesOn)));
  const merging = plan.lines.filter(({ part }) => part !== 'beside').map(({ kept }) => kept);
  const deed = { action: 'platformMerge', about: [changeId], nis: plan.home, also: merging } as const;
  return tellAndWrite(running, deed, [...writes, ...records.flat(), stepDone(running, step)]);
};
