import { contributions } from '../../shared/contract/consultations.ts';
import { implement } from '../runtime/dispatch.ts';
import { give } from './give.ts';
import { preview } from './preview.ts';
import { limit, withdraw } from './take-back.ts';

export const handlers = implement(contributions, { preview, give, limit, withdraw });
