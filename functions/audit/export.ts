import type { audit } from '../../shared/contract/audit.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const exportSealed: Handles<typeof audit, 'export'> = async ({ body: { archive, ...asked } }, { read, principal }) => {
  const found = await read([archive ?? principal.cell.cellId], async ({ audit: own }) => {
    const trail = archive === undefined ? own : await own.archive(archive);
    return trail?.export(asked);
  });
  return found === undefined ? problem('resource-not-found') : ok(found);
};
