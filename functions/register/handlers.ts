import { register } from '../../shared/contract/register.ts';
import { implement } from '../runtime/dispatch.ts';
import { get } from './get.ts';
import { list } from './list.ts';

export const handlers = implement(register, { list, get });
