import type { invitations } from '../../shared/contract/invitations.ts';
import { decide } from '../../shared/domain/access/decide.ts';
import { calledFor } from '../../shared/domain/cases/called-for.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import { atHand } from '../runtime/case-at-hand.ts';
import type { Handles } from '../runtime/context.ts';

export const list: Handles<typeof invitations, 'list'> = async ({ params: { caseId }, self }, { read, principal, today, decidedBy }) => {
  const [file, { members }] = await read([caseId], (data) => Promise.all([data.case(caseId).file(), data.roster()]));
  if (file === undefined) return problem('resource-not-found');
  const { root, asker, situation } = atHand({ principal, today }, file, 'followUp');
  const invitations = file.invitations().map(({ value }) => value);
  decidedBy(decide({ ...situation, action: 'cases.read' }));
  const items = calledFor({ asker, situation, today }, { root, invitations }, { members, seat: principal.cell.seat, today });
  return items === undefined ? problem('resource-not-found') : ok({ items, self });
};
