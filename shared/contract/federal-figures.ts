import { RegionFigures } from '../domain/coverage/figures.ts';
import { ProcessFacts } from '../domain/process-facts/process-facts.ts';
import { collectionOf } from './collection.ts';
import { OnDate } from './coverage.ts';
import { defineCapability } from './route.ts';

/** What the Regions tell beside coverage, protected as product.md says. */
export const federalFigures = defineCapability('federalFigures', {
  list: {
    method: 'GET',
    path: '/figures',
    summary: 'List the last figures of each Region up to a date: setup, legal bases, clearances in bands, active and dormant cells.',
    scope: 'country',
    permission: 'figures.readCountry',
    access: { countryFigures: 'read' },
    query: OnDate,
    response: collectionOf(RegionFigures),
    problems: ['date-in-future'],
  },
  listYears: {
    method: 'GET',
    path: '/figures/years',
    summary: 'List what each Region told of the meetings of each year, in bands, the latest year first; a year told never changes.',
    scope: 'country',
    permission: 'figures.readCountry',
    access: { countryFigures: 'read' },
    response: collectionOf(ProcessFacts),
    problems: [],
  },
});
