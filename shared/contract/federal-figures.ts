import { RegionFigures } from '../domain/coverage/figures.ts';
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
});
