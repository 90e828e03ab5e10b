import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { type Cell, coveredNow } from './cell.ts';
import { type Partner, type Trio, withClearance } from './registration.ts';

/** Refuses a dissolved cell; every change of a cell begins here. */
export const existing = (cell: Cell | undefined): Result<Cell, 'cell-absent' | 'cell-dissolved'> => {
  if (cell === undefined) return problem('cell-absent');
  return cell.activity === 'dissolved' ? problem('cell-dissolved') : ok(cell);
};

/** The Region takes note: it cannot refuse (law of 30 July 2018, art. 2). Refuses a second acknowledgement. */
export const acknowledgeCell = (cell: Cell, today: string): Result<Cell, 'cell-already-acknowledged'> =>
  cell.state === 'acknowledged' ? problem('cell-already-acknowledged') : ok({ ...cell, state: 'acknowledged', acknowledgedOn: today });

/** The yearly confirmation that the cell still exists; a lapsed one counts again from today. */
export const confirmCell = (cell: Cell, today: string): Cell => ({
  ...cell,
  confirmedOn: today,
  activity: cell.activity === 'unconfirmed' ? 'active' : cell.activity,
  standing: cell.standing.status === 'with' ? cell.standing : { status: 'with', since: today },
});

/** The confirmation term and its grace have passed: from that date the cell is unconfirmed and its coverage unknown. */
export const lapseCell = (cell: Cell, lapsedOn: string): Cell => ({
  ...cell,
  activity: 'unconfirmed',
  standing: { status: 'unknown', since: lapsedOn },
});

/** Sets the cell active or dormant; an unconfirmed one must be confirmed instead, so it stays as it is. */
export const changeActivity = (cell: Cell, activity: 'active' | 'dormant'): Cell =>
  cell.activity === 'unconfirmed' ? cell : { ...cell, activity };

/** A new mayor, chief of corps or prevention officer. Refuses a clearance already expired. */
export const changeTrio = (cell: Cell, trio: Trio, today: string): Result<Cell, 'clearance-expired'> =>
  withClearance(trio, today, { ...cell, trio });

export const changePartners = (cell: Cell, partners: readonly Partner[]): Cell => ({ ...cell, partners: [...partners] });

/** Takes a municipality into the cell; the changed cell waits again for the Region's acknowledgement. */
export const acceptJoining = (cell: Cell, nis: string, today: string): Cell => {
  if (coveredNow(cell).includes(nis)) return cell;
  const { acknowledgedOn: _, ...rest } = cell;
  return { ...rest, state: 'declared', covers: [...cell.covers, { nis, from: today }], extentOn: today };
};

/** A municipality leaves the joint cell. Refuses the seat (it dissolves instead) and a municipality the cell does not cover. */
export const leaveCell = (cell: Pick<Cell, 'seat' | 'covers'>, nis: string): Result<undefined, 'seat-cannot-leave' | 'cell-not-joint'> => {
  if (cell.seat === nis)
    return problem(cell.covers.filter(({ to }) => to === undefined).length > 1 ? 'seat-cannot-leave' : 'cell-not-joint');
  return ok(undefined);
};

/** Ends a municipality's cover; without effect where it ended already. */
export const endCover = (cell: Cell, nis: string, leftOn: string): Cell => {
  if (!coveredNow(cell).includes(nis)) return cell;
  return {
    ...cell,
    extentOn: leftOn,
    covers: cell.covers.map((cover) => (cover.nis === nis && cover.to === undefined ? { ...cover, to: leftOn } : cover)),
  };
};

/** Ends the cell; a later cell in the same seat is another cell and inherits nothing. */
export const dissolveCell = (cell: Cell, today: string): Cell => ({ ...cell, activity: 'dissolved', dissolvedOn: today });
