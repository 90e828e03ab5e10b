import { manuals } from '../../shared/contract/manuals.ts';
import { implement } from '../runtime/dispatch.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { listTexts } from './list-texts.ts';
import { markRead } from './mark-read.ts';
import { score } from './score.ts';

export const handlers = implement(manuals, { list, listTexts, get, score, markRead });
