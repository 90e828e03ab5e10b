import * as z from 'zod';
import { IsoDate, Nis } from '../fields.ts';
import { municipalitiesOn } from '../register/register.ts';
import { type Extent, inExtent } from './extent.ts';
import { type CoverageState, stateOn, type Timelines } from './state.ts';

const CellArea = z.strictObject({ cellId: z.string(), municipalities: z.array(Nis) });

/**
 * Every municipality of an extent on a date, in exactly one of three ways: under a cell, stated to have none, or
 * unknown. Only a municipality that was merged from parts with different cells stands under more than one.
 */
export const CoverageMap = z.strictObject({ on: IsoDate, cells: z.array(CellArea), without: z.array(Nis), unknown: z.array(Nis) });
export type CoverageMap = z.infer<typeof CoverageMap>;

type States = ReadonlyMap<string, CoverageState>;

const mapOf = (on: string, states: States): CoverageMap => {
  const ordered = [...states].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const having = (status: CoverageState['status']): string[] => ordered.filter(([, state]) => state.status === status).map(([nis]) => nis);
  const areas = Map.groupBy(
    ordered.flatMap(([nis, { cells }]) => cells.map((cellId) => ({ cellId, nis }))),
    ({ cellId }) => cellId,
  );
  const cells = [...areas].map(([cellId, members]) => ({ cellId, municipalities: members.map(({ nis }) => nis) }));
  return { on, cells: cells.toSorted((a, b) => (a.cellId < b.cellId ? -1 : 1)), without: having('without'), unknown: having('unknown') };
};

const statesOf = ({ cells, without, unknown }: CoverageMap): States => {
  const covering = Map.groupBy(
    cells.flatMap(({ cellId, municipalities }) => municipalities.map((nis) => ({ cellId, nis }))),
    ({ nis }) => nis,
  );
  return new Map<string, CoverageState>([
    ...[...covering].map(([nis, areas]) => [nis, { status: 'with', cells: areas.map(({ cellId }) => cellId).toSorted() }] as const),
    ...without.map((nis) => [nis, { status: 'without', cells: [] }] as const),
    ...unknown.map((nis) => [nis, { status: 'unknown', cells: [] }] as const),
  ]);
};

/** The extent on a date as the timelines tell it, counted from nothing. */
export const snapshotOn = (date: string, timelines: Timelines, extent: Extent): CoverageMap =>
  mapOf(
    date,
    new Map(
      municipalitiesOn(date)
        .filter(inExtent(extent))
        .map(({ nis }) => [nis, stateOn(nis, date, timelines)]),
    ),
  );

/** The same map with another state for one municipality. */
export const withState = (map: CoverageMap, nis: string, state: CoverageState): CoverageMap =>
  mapOf(map.on, new Map(statesOf(map)).set(nis, state));
