import { consultations } from '../../shared/contract/consultations.ts';
import { implement } from '../runtime/dispatch.ts';
import { assess, decide, minute } from './write.ts';

export const handlers = implement(consultations, { assess, decide, minute });
