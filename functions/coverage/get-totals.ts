import type { coverage } from '../../shared/contract/coverage.ts';
import type { Handles } from '../runtime/context.ts';
import { coverageAnswer } from '../runtime/coverage-answer.ts';

export const getTotals: Handles<typeof coverage, 'getTotals'> = ({ query }, { data, today }) =>
  coverageAnswer(data.coverage.totalsOn, { on: query.on, today });
