import { endOfDays } from '../dates.ts';
import type { SettledSignal } from './settled-signal.ts';
import type { Signal } from './signal.ts';

/** For so long its reporter can see that a signal was looked at. */
const noteDays = 30;

const passed = ({ test }: Signal): boolean => test !== undefined && test.inScope && test.proportionate;

/**
 * What its reporter is told of a signal somebody looked at; `undefined` while nobody did. Once it passed the test the note is the
 * same, with the same days, whether the mayor lists it, declines it or lets its term pass: nobody can tell from it whether
 * somebody is discussed (product.md, never).
 */
export const noteOf = (signal: Signal): SettledSignal | undefined => {
  const { signalId, cellId, reporter, residence, stage, reportedAt, testedAt, decidedAt } = signal;
  const note = { signalId, cellId, reporterId: reporter.memberId, residence, reportedAt };
  if (passed(signal) && testedAt !== undefined) return { ...note, stage: 'inScope', decidedAt: testedAt };
  if (stage === 'reported' || stage === 'listed' || decidedAt === undefined) return undefined;
  return { ...note, stage, decidedAt };
};

/** The Unix second from which a note is no longer there. */
export const noteEnds = ({ decidedAt }: Pick<SettledSignal, 'decidedAt'>): number => endOfDays(decidedAt, noteDays);

/** True while a note is still there. */
export const isNoted = (note: SettledSignal, now: string): boolean => Date.parse(now) / 1000 < noteEnds(note);
