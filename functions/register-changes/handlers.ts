import { registerChanges } from '../../shared/contract/register-changes.ts';
import { implement } from '../runtime/dispatch.ts';
import { plan, sign, withdraw } from './plan.ts';
import { get, list } from './read.ts';
import { signOwn } from './sign-own.ts';

export const handlers = implement(registerChanges, { list, get, plan, sign, withdraw, signOwn });
