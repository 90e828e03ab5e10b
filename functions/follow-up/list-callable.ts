import type { followUp } from '../../shared/contract/follow-up.ts';
import { callableTo } from '../../shared/domain/cases/callable.ts';
import { allow } from '../../shared/domain/cases/situation.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import { atHand } from '../runtime/case-at-hand.ts';
import type { Handles } from '../runtime/context.ts';

export const listCallable: Handles<typeof followUp, 'listCallable'> = async ({ params: { caseId }, self }, { read, principal, today }) => {
  const [file, { cell, members }] = await read([caseId], (data) => Promise.all([data.case(caseId).file(), data.roster()]));
  if (file === undefined) return problem('resource-not-found');
  const { parts, situation } = atHand({ principal, today }, file, 'caseConsultation');
  const allowed = allow(situation, 'invitations.propose');
  if (!allowed.ok) return allowed;
  if (cell === undefined) return problem('cell-absent');
  const items = [...callableTo(parts, { members, seat: principal.cell.seat, today })];
  return ok({ items, self, total: items.length });
};
