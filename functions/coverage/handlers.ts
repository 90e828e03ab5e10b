import { coverage } from '../../shared/contract/coverage.ts';
import { implement } from '../runtime/dispatch.ts';
import { getHistory } from './get-history.ts';
import { getMap } from './get-map.ts';
import { getTotals } from './get-totals.ts';

export const handlers = implement(coverage, { getTotals, getHistory, getMap });
