import type { breakGlass } from '../../shared/contract/break-glass.ts';
import { isOpen } from '../../shared/domain/cases/break-glass.ts';
import { viewOf } from '../../shared/domain/cases/view-of.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import { atHand } from '../runtime/case-at-hand.ts';
import type { Handles } from '../runtime/context.ts';

export const get: Handles<typeof breakGlass, 'get'> = async ({ params: { caseId, breakGlassId } }, { read, principal, now, today }) => {
  const file = await read([caseId, breakGlassId], (data) => data.case(caseId).file());
  if (file === undefined) return problem('resource-not-found');
  const { parts, asker, situation } = atHand({ principal, today }, file, 'breakGlass');
  const glass = parts.breakGlass.find((one) => one.breakGlassId === breakGlassId && one.by === asker.memberId);
  if (glass === undefined) return problem('resource-not-found');
  if (!isOpen(glass, now)) return problem('break-glass-over');
  // what is not disclosed is kept from who is called; who breaks the glass answers for knowing it
  const marks = [...(situation.marks ?? []).filter((mark) => mark !== 'undisclosed'), 'breakGlassOpen'] as const;
  const view = viewOf(parts, { asker, situation: { ...situation, marks }, today });
  return view === undefined ? problem('resource-not-found') : ok(view);
};
