import { legalFrame } from '../../shared/contract/settings.ts';
import { implement } from '../runtime/dispatch.ts';
import { get } from './get.ts';

export const handlers = implement(legalFrame, { get });
