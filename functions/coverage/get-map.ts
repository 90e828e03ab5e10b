import type { coverage } from '../../shared/contract/coverage.ts';
import type { Handles } from '../runtime/context.ts';
import { coverageAnswer } from '../runtime/coverage-answer.ts';

export const getMap: Handles<typeof coverage, 'getMap'> = ({ query }, { data, today }) =>
  coverageAnswer(data.coverage.mapOn, { on: query.on, today });
