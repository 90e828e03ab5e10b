import type { Load } from '../../shared/data/rehoming/loads.ts';
import { rehoming } from '../../shared/data/rehoming/rehoming.ts';
import { everything, residentsOf } from '../../shared/data/rehoming/leaving.ts';
import { auditWrite } from '../../shared/data/commit.ts';
import type { Write } from '../../shared/data/table.ts';
import type { CellPlace } from '../../shared/domain/members/member.ts';
import type { PlanLine } from '../../shared/domain/register-changes/register-change.ts';
import { endedCodes } from '../../shared/domain/register-changes/turn.ts';
import { actOf, type Deed, record } from '../runtime/record.ts';
import { finishErasures, forgetParts } from './forget.ts';
import { type Carry, type Running, stepDone, tellAndWrite } from './execution.ts';

type Going = { readonly from: CellPlace; readonly to: CellPlace; readonly running: Running };

const lineOf = ({ found }: Running, cellId: string): PlanLine | undefined =>
  found.value.plan.lines.find(({ cell }) => cell?.cellId === cellId);

const openAt = ({ running, from, to }: Going) => {
  const { executor, found } = running;
  const { plan, date } = found.value;
  const ended = endedCodes(plan);
  const naming = { codes: new Map(ended.map((nis) => [nis, plan.home])), from, to };
  const onlyResidents = plan.lines.some(({ work, cell }) => work === 'residentsGoOver' && cell?.cellId === from.cellId);
  const leaving = onlyResidents ? residentsOf(new Set(ended)) : everything;
  return rehoming({ table: executor.table, vault: executor.vault, naming, date, leaving });
};

/** Tells both cells what went from one to the other; where only codes change, the one. */
const bring = ({ running: { executor }, from, to }: Going, { about }: Pick<Load, 'about'>, writes: readonly Write[]): Promise<boolean> => {
  const taken: Deed = { nis: to.seat, cellId: to.cellId, action: 'platformBringOver', about };
  const given: Deed = { nis: from.seat, cellId: from.cellId, action: 'platformGiveOver', about };
  const apart = from.cellId === to.cellId ? [] : [auditWrite(actOf(executor, given), writes)];
  return record(executor, taken, [...writes, ...apart]);
};

const bringAll = async (going: Going): Promise<boolean> => {
  if (!(await finishErasures(going))) return false;
  const { left, writes, strayLines } = openAt(going);
  for (const load of await left()) if (!(await bring(going, load, await writes(load)))) return false;
  for (let stray = await strayLines(); stray.length > 0; stray = await strayLines())
    if (!(await bring(going, { about: [] }, stray))) return false;
  const isLeft = (await left()).length > 0;
  return !isLeft && (going.from.cellId === going.to.cellId || forgetParts(going));
};

/** Brings the work of one cell over, some items at a time; done once nothing is left there that should go. */
export const work: Carry = async (running, step) => {
  const { plan } = running.found.value;
  const from = lineOf(running, step.of ?? '')?.cell;
  const isDone = from === undefined || plan.cell === undefined || (await bringAll({ running, from, to: plan.cell }));
  return isDone && tellAndWrite(running, { nis: plan.home, action: 'platformNoteStep' }, [stepDone(running, step)]);
};

/** In the cell that goes on, what was under an ended code comes under that of its record: sealed anew where it lies. */
export const codes: Carry = async (running, step) => {
  const { cell, home } = running.found.value.plan;
  const isDone = cell === undefined || (await bringAll({ running, from: cell, to: cell }));
  return isDone && tellAndWrite(running, { nis: home, action: 'platformNoteStep' }, [stepDone(running, step)]);
};
