import { federalFigures } from '../../shared/contract/federal-figures.ts';
import { implement } from '../runtime/dispatch.ts';
import { list } from './list.ts';
import { listYears } from './list-years.ts';

export const handlers = implement(federalFigures, { list, listYears });
