import type { audit } from '../../shared/contract/audit.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const exportSealed: Handles<typeof audit, 'export'> = async ({ body }, { read, principal }) =>
  ok(await read([principal.cell.cellId], (data) => data.audit.export(body)));
