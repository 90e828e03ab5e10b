import type { breakGlass } from '../../shared/contract/break-glass.ts';
import { decide } from '../../shared/domain/access/decide.ts';
import { isOpen } from '../../shared/domain/cases/break-glass.ts';
import { viewOf } from '../../shared/domain/cases/view-of.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import { atHand, type CaseAtHand } from '../runtime/case-at-hand.ts';
import type { CellContext, Handles } from '../runtime/context.ts';

type Looking = Pick<CellContext<true>, 'principal' | 'now' | 'today' | 'decidedBy'>;

/** The case as who broke its glass sees it, while that glass is open. */
const throughGlass = (file: CaseAtHand['file'] | undefined, breakGlassId: string, context: Looking) => {
  if (file === undefined) return problem('resource-not-found');
  const { parts, asker, situation } = atHand(context, file, 'breakGlass');
  const glass = parts.breakGlass.find((one) => one.breakGlassId === breakGlassId && one.by === asker.memberId);
  if (glass === undefined) return problem('resource-not-found');
  if (!isOpen(glass, context.now)) return problem('break-glass-over');
  // what is not disclosed is kept from who is called; who breaks the glass answers for knowing it
  const marks = [...(situation.marks ?? []).filter((mark) => mark !== 'undisclosed'), 'breakGlassOpen'] as const;
  const opened = { ...situation, marks };
  context.decidedBy(decide({ ...opened, action: 'cases.read', information: 'content' }));
  const view = viewOf(parts, { asker, situation: opened, today: context.today });
  return view === undefined ? problem('resource-not-found') : ok(view);
};

export const get: Handles<typeof breakGlass, 'get'> = ({ params: { caseId, breakGlassId } }, context) =>
  context.release(async (data) => {
    const seen = throughGlass(await data.case(caseId).file(), breakGlassId, context);
    return { value: seen, ...(seen.ok && { about: [caseId, breakGlassId], breakGlassId }) };
  });
