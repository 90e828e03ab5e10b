import { type Asker, relationToSignal } from '../cases/standing.ts';
import { isAgreed, isForOther } from '../cases/second-person.ts';
import type { SignalFacts } from '../signals/signal.ts';
import type { Task } from './task.ts';

const kindOf = ({ stage }: SignalFacts, { role }: Asker): Task['kind'] | undefined => {
  if (stage === 'reported' && role === 'coordinator') return 'testSignal';
  return stage === 'inScope' && role === 'mayor' ? 'decideSignal' : undefined;
};

/** Once it is listed, it lies in no list of signals any more. */
const ofNaming = ({ signalId, stage, naming }: SignalFacts, asker: Asker): readonly Task[] => {
  const waits = stage !== 'listed' && naming !== undefined && !isAgreed(naming) && isForOther(naming, asker);
  return waits ? [{ kind: 'approveNaming', signalId, since: naming.proposedAt }] : [];
};

/** What signals wait for: the coordinator's test, the mayor's decision, the second of two people. */
export const signalTasks = (signals: readonly SignalFacts[], asker: Asker, seat: string): readonly Task[] =>
  signals.flatMap((signal) => {
    if (relationToSignal(asker, signal, seat) === 'none') return [];
    const { signalId, expiresOn, reportedAt } = signal;
    const kind = kindOf(signal, asker);
    const own: readonly Task[] = kind ? [{ kind, signalId, since: reportedAt, ...(expiresOn !== undefined && { dueOn: expiresOn }) }] : [];
    return [...own, ...ofNaming(signal, asker)];
  });
