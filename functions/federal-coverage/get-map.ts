import type { federalCoverage } from '../../shared/contract/federal-coverage.ts';
import type { Handles } from '../runtime/context.ts';
import { coverageAnswer } from '../runtime/coverage-answer.ts';

export const getMap: Handles<typeof federalCoverage, 'getMap'> = ({ query }, { data, today }) =>
  coverageAnswer(data.coverage.mapOn, { on: query.on, today });
