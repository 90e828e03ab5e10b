import { audit } from '../../shared/contract/audit.ts';
import { implement } from '../runtime/dispatch.ts';
import { exportSealed } from './export.ts';
import { list, listOwn } from './list.ts';
import { query } from './query.ts';

export const handlers = implement(audit, { list, listOwn, query, export: exportSealed });
