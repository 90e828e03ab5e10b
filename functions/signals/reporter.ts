import type { signals } from '../../shared/contract/signals.ts';
import type { Action } from '../../shared/domain/access/action.ts';
import { decide } from '../../shared/domain/access/decide.ts';
import { askerOf } from '../../shared/domain/cases/standing.ts';
import { nameReporter as name } from '../../shared/domain/signals/name-reporter.ts';
import { problem } from '../../shared/problems.ts';
import type { CellContext, Handles } from '../runtime/context.ts';
import { ownView, seen, situationIn } from './seen.ts';

/** The signal, where the asker may do this with its reporter, and where they stand to it; else as if there were none. */
const signalFor = async (context: CellContext<false>, signalId: string, action: Action) => {
  const found = await context.data.signals.get(signalId);
  const situation = found && (await situationIn(context, found.value));
  if (found === undefined || situation === undefined) return undefined;
  // asked as if it were not listed yet, so that who might have named the reporter hears that it is
  const standing = action === 'signals.nameReporter' ? ('signal' as const) : situation.standing;
  const verdict = decide({ ...situation, action, ...(standing && { standing }) });
  context.decidedBy(verdict);
  return verdict.permit ? { found, situation } : undefined;
};

export const nameReporter: Handles<typeof signals, 'nameReporter'> = async ({ params: { signalId } }, context) => {
  const { data, principal, now, save } = context;
  const may = await signalFor(context, signalId, 'signals.nameReporter');
  if (may === undefined) return problem('resource-not-found');
  const { found, situation } = may;
  const named = name(found.value, askerOf(principal), now);
  if (!named.ok) return named;
  const view = seen(principal, named.value, situation) ?? ownView(named.value);
  return save({ about: [signalId], writes: [await data.signals.change(found, named.value)] }, view);
};

export const showReporter: Handles<typeof signals, 'showReporter'> = async ({ params: { signalId }, body: { reason } }, context) => {
  const { data, principal, newId, now, save } = context;
  const may = await signalFor(context, signalId, 'signals.readReporter');
  if (may === undefined) return problem('resource-not-found');
  const { reporter, subjectId, residence } = may.found.value;
  const lookupId = newId('lookup');
  const by = { by: principal.membershipId, role: principal.role, at: now };
  const lookup = { lookupId, subjectId, residence, what: 'reporter', about: signalId, ...by, reason } as const;
  // the signal is counted on, so that whoever takes it into a case at this moment finds the reason and takes it along
  const writes = [await data.signalLookups.create(lookup, lookupId), await data.signals.change(may.found, may.found.value)];
  return save({ about: [signalId, lookupId], writes }, { reporter });
};
