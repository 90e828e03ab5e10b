import { PublishedFigures } from '../domain/coverage/published.ts';
import { collectionOf } from './collection.ts';
import { CoverageHistory, DatedMap, DatedTotals, OnDate, OnDates } from './coverage.ts';
import { defineCapability } from './route.ts';

/** Which municipalities of the country have a cell, beside what was published before. */
export const federalCoverage = defineCapability('federalCoverage', {
  getTotals: {
    method: 'GET',
    path: '/coverage',
    summary:
      'Count the municipalities of the country with a cell, without one and unknown, and the cells, by region and province on a date.',
    scope: 'country',
    permission: 'coverage.readCountry',
    access: { countryCoverage: 'read' },
    query: OnDate,
    response: DatedTotals,
    problems: ['date-in-future'],
  },
  getHistory: {
    method: 'GET',
    path: '/coverage/history',
    summary: 'Count the municipalities of the country as getTotals does, on each of several dates, oldest first.',
    scope: 'country',
    permission: 'coverage.readCountry',
    access: { countryCoverage: 'read' },
    query: OnDates,
    response: CoverageHistory,
    problems: ['date-in-future'],
  },
  getMap: {
    method: 'GET',
    path: '/coverage/municipalities',
    summary: 'Show for each municipality of the country whether it has a cell, and which municipalities share one, on a date.',
    scope: 'country',
    permission: 'coverage.readCountry',
    access: { countryCoverage: 'read' },
    query: OnDate,
    response: DatedMap,
    problems: ['date-in-future'],
  },
  listPublished: {
    method: 'GET',
    path: '/coverage/published',
    summary: 'List the figures published from 2016 to 2021, as they were published.',
    scope: 'country',
    permission: 'coverage.readCountry',
    access: {},
    response: collectionOf(PublishedFigures),
    problems: [],
  },
});
