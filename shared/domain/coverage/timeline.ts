import * as z from 'zod';
import { IsoDate, Nis } from '../fields.ts';

const CellId = z.string().regex(/^[\w-]{1,60}$/);

/** From which day it holds, and the version of the municipality's record that says so: a later version corrects an earlier one. */
const moment = { validFrom: IsoDate, version: z.int().min(1) };

/** One statement about the coverage of a municipality. `jointSize`: how many municipalities the cell covers; the bound only says that there are no more, as any number may join. */
export const CoverageEntry = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('with'), cellId: CellId, jointSize: z.int().min(1).max(600), ...moment }),
  z.strictObject({ status: z.literal('without'), ...moment }),
  z.strictObject({ status: z.literal('unknown'), ...moment }),
]);
export type CoverageEntry = z.infer<typeof CoverageEntry>;

/** All that was ever stated about one municipality, oldest version first: its last contribution to the counts. */
export const Timeline = z.strictObject({ nis: Nis, entries: z.array(CoverageEntry).max(3000) });
export type Timeline = z.infer<typeof Timeline>;

const textOf = (entry: CoverageEntry): string =>
  JSON.stringify([entry.validFrom, entry.status, ...(entry.status === 'with' ? [entry.cellId, entry.jointSize] : [])]);

/** Versions decide; two entries of one version, which no honest record has, stand in an order that every reader shares. */
const byRank = (a: CoverageEntry, b: CoverageEntry): number =>
  a.version - b.version || (textOf(a) < textOf(b) ? -1 : Number(textOf(a) > textOf(b)));

/** Adds a statement. In whatever order and however often the same ones are added, the timeline becomes the same. */
export const withEntry = (entries: readonly CoverageEntry[], entry: CoverageEntry): readonly CoverageEntry[] =>
  entries.some((known) => byRank(known, entry) === 0) ? entries : [...entries, entry].toSorted(byRank);

/**
 * What holds on a date: of the statements valid from that day or before, the one of the highest version; none means
 * unknown. A statement is so shadowed by any later one valid from the same day or before: backdating rewrites what follows.
 */
export const entryOn = (entries: readonly CoverageEntry[], date: string): CoverageEntry | undefined =>
  entries.findLast(({ validFrom }) => validFrom <= date);
