import { type Cell, coveredNow } from '../cells/cell.ts';
import { coverMunicipality } from '../cells/cover-municipality.ts';
import type { CellPlace } from '../members/member.ts';
import type { Onboarding } from '../municipalities/onboarding.ts';
import type { ChangePlan, PlanLine, RegisterChange } from './register-change.ts';

type Turning = Pick<RegisterChange, 'date' | 'to' | 'plan'>;

const endAll = (cell: Cell, codes: readonly string[], on: string): Cell => ({
  ...cell,
  extentOn: on,
  covers: cell.covers.map((cover) => (codes.includes(cover.nis) && cover.to === undefined ? { ...cover, to: on } : cover)),
});

/** The codes under which those lie whose records end. */
export const endedCodes = ({ lines }: Pick<ChangePlan, 'lines'>): readonly string[] =>
  lines.flatMap(({ part, kept }) => (part === 'ends' ? [kept] : []));

/** Those beside the merger whose cell goes over whole: they come under the one that goes on. */
const joining = ({ lines }: ChangePlan): readonly string[] =>
  lines.flatMap(({ part, work, kept }) => (part === 'beside' && work === 'goesOver' ? [kept] : []));

/** The cells that go over whole, each once. */
const wentOver = ({ lines }: ChangePlan): readonly CellPlace[] => {
  const going = lines.flatMap(({ work, cell }) => (work === 'goesOver' && cell !== undefined ? [cell] : []));
  return [...new Map(going.map((cell) => [cell.cellId, cell])).values()];
};

const movesOf = ({ lines }: ChangePlan, { cellId }: Cell): PlanLine['work'] | undefined =>
  lines.find(({ cell }) => cell?.cellId === cellId)?.work;

/**
 * A cell from the day of the merger on. The one that goes on covers the new municipality under the code of its record, and
 * those who come with it; one that went over ends, and one seated outside keeps who stays.
 */
export const turnCell = (cell: Cell, { date, plan }: Turning): Cell => {
  const work = movesOf(plan, cell);
  if (cell.cellId !== plan.cell?.cellId) {
    const left = work === 'goesOver' ? coveredNow(cell) : endedCodes(plan);
    const ended = endAll(cell, left, date);
    return work === 'goesOver' ? { ...ended, activity: 'dissolved', dissolvedOn: date } : ended;
  }
  const kept = endAll(cell, endedCodes(plan), date);
  const covered = new Set(coveredNow(kept));
  const comes = [plan.home, ...joining(plan)].filter((nis) => !covered.has(nis));
  const took = [...(kept.tookOver ?? []), ...wentOver(plan)];
  const covers = [...kept.covers, ...comes.map((nis) => ({ nis, from: date }))];
  return { ...kept, covers, ...(took.length > 0 && { tookOver: took }) };
};

const stated = (onboarding: Onboarding, { date, plan }: Turning): Onboarding => ({
  ...onboarding,
  coverage: { status: plan.coverage === 'with' ? 'unknown' : plan.coverage, validFrom: date },
});

/**
 * A record from the day of the merger on, given the cell that goes on as it then is. That of `home` speaks for the new code; one that ends is closed and
 * says nothing more of its own; those beside are covered by the cell that goes on.
 */
export const turnRecord = (
  onboarding: Onboarding,
  change: Turning,
  { cell, at }: { readonly cell?: Cell | undefined; readonly at: string },
): Onboarding => {
  const { plan, to } = change;
  const { cell: _, ...rest } = onboarding;
  if (endedCodes(plan).includes(onboarding.nis)) return { ...rest, mergedInto: plan.home };
  const line = plan.lines.find(({ kept }) => kept === onboarding.nis);
  if (line === undefined) return onboarding;
  const speaking = line.part === 'home' ? stated({ ...onboarding, speaksFor: to }, change) : onboarding;
  if (cell === undefined) return speaking;
  const { cell: __, ...free } = speaking;
  const place = { cellId: cell.cellId, seat: cell.seat };
  return coverMunicipality({ ...(speaking.cell?.cellId === cell.cellId ? speaking : free), cell: place }, cell, at);
};
