import type { signals } from '../../shared/contract/signals.ts';
import type { Answered, SaveProblem } from '../../shared/contract/route.ts';
import type { Action } from '../../shared/domain/access/action.ts';
import { decide } from '../../shared/domain/access/decide.ts';
import { isDropped } from '../../shared/domain/signals/dropped.ts';
import { noteEnds, noteOf } from '../../shared/domain/signals/note.ts';
import { declineSignal, testSignal, withdrawSignal } from '../../shared/domain/signals/settle-signal.ts';
import type { Signal } from '../../shared/domain/signals/signal.ts';
import { problem, type Problem } from '../../shared/problems.ts';
import type { Result } from '../../shared/result.ts';
import { knowsOf } from '../runtime/signal-at-hand.ts';
import type { CellContext, Handles, Versioned, Write } from '../runtime/context.ts';
import { ownView, seen, situationOf, type View } from './seen.ts';

type Writing = CellContext<false>;

/**
 * What a decision leaves: the signal as it stands now; of one that is dropped only a note, and a line in the ledger that ends its key.
 * The note of one that passed the test lies apart from the first day, so that it stays as long whatever becomes of the signal.
 */
const writesOf = async ({ data }: Writing, found: Versioned<Signal>, signal: Signal): Promise<readonly Write[]> => {
  if (isDropped(signal)) return data.erasing.signalWrites(found, signal);
  const note = noteOf(signal);
  const kept = note === undefined ? [] : [data.settledSignals.create(note, signal.signalId, noteEnds(note))];
  return [await data.signals.change(found, signal), ...kept];
};

type Settling = { readonly action: Action; readonly by: (signal: Signal, at: string) => Result<Signal, 'signal-settled'> };
type Settled = Promise<Answered<View> | Problem<'resource-not-found' | 'signal-settled' | SaveProblem>>;

/** Whether the asker may do this to this signal; of one they may not see they are told nothing. */
const mayDo = (action: Action, { principal, decidedBy }: Pick<Writing, 'principal' | 'decidedBy'>, signal: Signal): boolean => {
  const own = signal.reporter.memberId === principal.membershipId;
  const verdict = decide({ ...situationOf(principal, signal), action });
  decidedBy(verdict);
  // once it was tested its reporter cannot tell it from one that is gone
  return verdict.permit && (action !== 'signals.withdraw' || (own && signal.stage === 'reported'));
};

const settle = async (signalId: string, context: Writing, { action, by }: Settling): Settled => {
  const found = await context.data.signals.get(signalId);
  if (found === undefined || !mayDo(action, context, found.value)) return problem('resource-not-found');
  if (!(await knowsOf(context, found.value))) return problem('resource-not-found');
  const settled = by(found.value, context.now);
  if (!settled.ok) return settled;
  const view = seen(context.principal, settled.value, situationOf(context.principal, settled.value)) ?? ownView(settled.value);
  return context.save({ about: [signalId], writes: await writesOf(context, found, settled.value) }, view);
};

export const test: Handles<typeof signals, 'test'> = ({ params, body }, context) =>
  settle(params.signalId, context, { action: 'signals.test', by: (signal, at) => testSignal(signal, body, at) });

export const decline: Handles<typeof signals, 'decline'> = ({ params }, context) =>
  settle(params.signalId, context, { action: 'signals.decline', by: declineSignal });

export const withdraw: Handles<typeof signals, 'withdraw'> = ({ params }, context) =>
  settle(params.signalId, context, { action: 'signals.withdraw', by: withdrawSignal });
