import type { signals } from '../../shared/contract/signals.ts';
import { decide } from '../../shared/domain/access/decide.ts';
import { agree, isAgreed } from '../../shared/domain/cases/second-person.ts';
import { problem } from '../../shared/problems.ts';
import type { Handles } from '../runtime/context.ts';
import { ownView, seen, situationOf } from './seen.ts';

export const nameReporter: Handles<typeof signals, 'nameReporter'> = async ({ params: { signalId } }, { data, principal, now, save }) => {
  const found = await data.signals.get(signalId);
  if (found === undefined || !decide({ ...situationOf(principal, found.value), action: 'signals.nameReporter' }).permit)
    return problem('resource-not-found');
  if (!found.value.anonymous || isAgreed(found.value.naming)) return problem('reporter-named');
  const naming = agree(found.value.naming, { memberId: principal.membershipId, role: principal.role }, now);
  if (!naming.ok) return naming;
  const signal = { ...found.value, naming: naming.value };
  const view = seen(principal, signal) ?? ownView(signal);
  return save({ about: [signalId], writes: [await data.signals.change(found, signal)] }, view);
};

export const showReporter: Handles<typeof signals, 'showReporter'> = async ({ params, body }, { data, principal, now, save }) => {
  const { signalId } = params;
  const found = await data.signals.get(signalId);
  if (found === undefined || !decide({ ...situationOf(principal, found.value), action: 'signals.readReporter' }).permit)
    return problem('resource-not-found');
  const { reporter, lookups = [] } = found.value;
  const signal = { ...found.value, lookups: [...lookups, { by: principal.membershipId, at: now, reason: body.reason }].slice(-50) };
  return save({ about: [signalId], writes: [await data.signals.change(found, signal)] }, { reporter });
};
