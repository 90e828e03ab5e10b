import { feedback } from '../../shared/contract/feedback.ts';
import { implement } from '../runtime/dispatch.ts';
import { list } from './list.ts';
import { preview } from './preview.ts';
import { propose } from './propose.ts';
import { answer, hand, withdraw } from './settle.ts';

export const handlers = implement(feedback, { list, preview, propose, answer, withdraw, hand });
