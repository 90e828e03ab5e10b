import { consultations } from '../../shared/contract/consultations.ts';
import { implement } from '../runtime/dispatch.ts';
import { decide, takePolicePart } from './decide.ts';
import { get } from './get.ts';
import { assess, minute } from './write.ts';

export const handlers = implement(consultations, { get, assess, decide, takePolicePart, minute });
