import { federalCoverage } from '../../shared/contract/federal-coverage.ts';
import { implement } from '../runtime/dispatch.ts';
import { getHistory } from './get-history.ts';
import { getMap } from './get-map.ts';
import { getTotals } from './get-totals.ts';
import { listPublished } from './list-published.ts';

export const handlers = implement(federalCoverage, { getTotals, getHistory, getMap, listPublished });
