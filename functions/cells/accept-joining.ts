import type { cells } from '../../shared/contract/cells.ts';
import { acceptJoining as accept } from '../../shared/domain/cells/change.ts';
import { problem } from '../../shared/problems.ts';
import type { Handles } from '../runtime/context.ts';
import { always, changeCell } from './change-cell.ts';

export const acceptJoining: Handles<typeof cells, 'acceptJoining'> = async ({ params }, context) => {
  const request = await context.data.joinRequests.get(params.nis);
  if (request === undefined) return problem('join-request-unknown');
  return changeCell(context, {
    by: always((cell) => accept(cell, params.nis, context.today)),
    along: [context.data.joinRequests.remove(request)],
  });
};
