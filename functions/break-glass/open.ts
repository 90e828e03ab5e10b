import type { breakGlass as capability } from '../../shared/contract/break-glass.ts';
import { decide } from '../../shared/domain/access/decide.ts';
import { breakGlass, isOverdueFor } from '../../shared/domain/cases/break-glass.ts';
import { outlineOfLine } from '../../shared/domain/cases/case-item.ts';
import { isUnknownTo, situationOf } from '../../shared/domain/cases/situation.ts';
import { askerOf } from '../../shared/domain/cases/standing.ts';
import { problem } from '../../shared/problems.ts';
import type { Handles } from '../runtime/context.ts';

export const open: Handles<typeof capability, 'open'> = async ({ body: { reference, reason } }, context) => {
  const { data, principal, newId, now, today, save, decidedBy } = context;
  const lines = (await data.caseLines()).map(({ value }) => value);
  const line = lines.find(({ facts }) => facts.reference === reference.toUpperCase());
  if (line === undefined) return problem('resource-not-found');
  const asker = askerOf(principal);
  const situation = situationOf(asker, outlineOfLine(line, data.seat), { today, purpose: 'breakGlass' });
  const verdict = decide({ ...situation, action: 'breakGlass.open' });
  decidedBy(verdict);
  // whoever already reads it is told so; of a case whose glass nobody can break no more is said than of none
  if (!verdict.permit) return problem(isUnknownTo(situation) ? 'resource-not-found' : 'break-glass-needless');
  const unreviewed = lines.flatMap(({ brokenGlass }) => brokenGlass);
  if (isOverdueFor(asker.sub, unreviewed, now)) return problem('break-glass-unreviewed');
  const { caseId } = line.facts;
  const breakGlassId = newId('glass');
  const glass = breakGlass(line.facts, { breakGlassId, by: asker, reason, now });
  const write = await data.case(caseId).breakGlass.create(glass, breakGlassId);
  return save({ about: [caseId, breakGlassId], breakGlassId, writes: [write] }, { breakGlassId, caseId, opensUntil: glass.opensUntil });
};
