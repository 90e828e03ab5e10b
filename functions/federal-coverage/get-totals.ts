import type { federalCoverage } from '../../shared/contract/federal-coverage.ts';
import type { Handles } from '../runtime/context.ts';
import { coverageAnswer } from '../runtime/coverage-answer.ts';

export const getTotals: Handles<typeof federalCoverage, 'getTotals'> = ({ query }, { data, today }) =>
  coverageAnswer(data.coverage.totalsOn, { on: query.on, today });
