import * as z from 'zod';
import { IsoDate, Nis } from '../fields.ts';
import { Acceptances, Partner, Trio } from './registration.ts';

/** A municipality under the cell, from a date and, once it left, to a date. */
export const Cover = z.strictObject({ nis: Nis, from: IsoDate, to: IsoDate.optional() });

export const CellState = z.enum(['declared', 'acknowledged']);
/** A dormant cell (no signals) is legitimate; an unconfirmed one has let its yearly confirmation lapse. */
export const CellActivity = z.enum(['active', 'dormant', 'unconfirmed', 'dissolved']);
export type CellActivity = z.infer<typeof CellActivity>;

/** A cell exists by the mayor's declaration: nobody approves it (law of 30 July 2018, art. 2); a Region acknowledges. */
export const Cell = z.strictObject({
  cellId: z.string(),
  seat: Nis,
  covers: z.array(Cover),
  /** When the list of municipalities last changed. */
  extentOn: IsoDate,
  state: CellState,
  activity: CellActivity,
  /** Whether the cell counts as existing, and since when: a lapsed confirmation makes it unknown. */
  standing: z.strictObject({ status: z.enum(['with', 'unknown']), since: IsoDate }),
  declaredOn: IsoDate,
  confirmedOn: IsoDate,
  acknowledgedOn: IsoDate.optional(),
  dissolvedOn: IsoDate.optional(),
  trio: Trio,
  partners: z.array(Partner),
  acceptances: Acceptances,
  rhythmWeeks: z.int(),
  /** Cells that went over into this one in a merger: their log stays where they were, and who oversees this one reads it. */
  tookOver: z.array(z.strictObject({ cellId: z.string(), seat: Nis })).optional(),
});
export type Cell = z.infer<typeof Cell>;

/** The municipalities the cell covers now. */
export const coveredNow = (cell: Cell): readonly string[] => cell.covers.filter(({ to }) => to === undefined).map(({ nis }) => nis);

/** What everybody in the cell, the Region and each covered municipality may see of it. */
export const CellStatus = Cell.pick({
  cellId: true,
  seat: true,
  covers: true,
  state: true,
  activity: true,
  declaredOn: true,
  confirmedOn: true,
  acknowledgedOn: true,
  dissolvedOn: true,
  rhythmWeeks: true,
});
export type CellStatus = z.infer<typeof CellStatus>;

const narrowed = CellStatus.strip();

/** Leaves out names, clearance and partners. */
export const statusOf = (cell: Cell): CellStatus => narrowed.parse(cell);
