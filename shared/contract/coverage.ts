import * as z from 'zod';
import { CoverageMap } from '../domain/coverage/snapshot.ts';
import { CoverageTotals } from '../domain/coverage/totals.ts';
import { IsoDate } from '../domain/fields.ts';
import { collectionOf } from './collection.ts';
import { defineCapability } from './route.ts';

/** `since`: the last day on which anything changed, absent before the first statement. `sources`: to be shown beside the figures. */
const Provenance = { since: IsoDate.optional(), sources: z.array(z.string()) };

/** Counts with their date and denominators. */
export const DatedTotals = CoverageTotals.extend(Provenance);
export type DatedTotals = z.infer<typeof DatedTotals>;

/** Municipalities by code; names and places are the register's to tell. */
export const DatedMap = CoverageMap.extend(Provenance);
export type DatedMap = z.infer<typeof DatedMap>;

/** `on`: the day in question, today when absent. */
export const OnDate = z.strictObject({ on: IsoDate.optional() });

/** `on`: the days in question, at most sixty; the parameter is repeated. */
export const OnDates = z.strictObject({ on: z.union([IsoDate, z.array(IsoDate).min(1).max(60)]) });

/** Counts on several days, oldest first, with the sources of all of them. */
export const CoverageHistory = collectionOf(DatedTotals.omit({ sources: true })).extend({ sources: Provenance.sources });

/** Which municipalities of the own Region have a cell. */
export const coverage = defineCapability('coverage', {
  getTotals: {
    method: 'GET',
    path: '/coverage',
    summary: 'Count the municipalities of the Region with a cell, without one and unknown, and the cells, on a date.',
    scope: 'region',
    permission: 'coverage.readRegion',
    access: { coverage: 'read' },
    query: OnDate,
    response: DatedTotals,
    problems: ['date-in-future'],
  },
  getHistory: {
    method: 'GET',
    path: '/coverage/history',
    summary: 'Count the municipalities of the Region as getTotals does, on each of several dates, oldest first.',
    scope: 'region',
    permission: 'coverage.readRegion',
    access: { coverage: 'read' },
    query: OnDates,
    response: CoverageHistory,
    problems: ['date-in-future'],
  },
  getMap: {
    method: 'GET',
    path: '/coverage/municipalities',
    summary: 'Show for each municipality of the Region whether it has a cell, and which municipalities share one, on a date.',
    scope: 'region',
    permission: 'coverage.readRegion',
    access: { coverage: 'read' },
    query: OnDate,
    response: DatedMap,
    problems: ['date-in-future'],
  },
});
