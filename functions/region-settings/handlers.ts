import { regionSettings } from '../../shared/contract/settings.ts';
import { implement } from '../runtime/dispatch.ts';
import { get } from './get.ts';

export const handlers = implement(regionSettings, { get });
