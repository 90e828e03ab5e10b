import type { coverage } from '../../shared/contract/coverage.ts';
import type { Handles } from '../runtime/context.ts';
import { coverageHistory } from '../runtime/coverage-answer.ts';

export const getHistory: Handles<typeof coverage, 'getHistory'> = ({ query, self }, { data, today }) =>
  coverageHistory(data.coverage.totalsOn, { on: query.on, today, self });
