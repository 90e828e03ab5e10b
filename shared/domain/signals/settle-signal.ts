import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { nextStage, type ScopeTest, type Signal } from './signal.ts';

/** The signal with its test; one that is out of scope, or for which a case would be too much, is not taken up. Refuses `signal-settled`. */
export const testSignal = (signal: Signal, test: ScopeTest, at: string): Result<Signal, 'signal-settled'> => {
  const taken = test.inScope && test.proportionate;
  const stage = nextStage(signal.stage, taken ? 'findInScope' : 'findOutOfScope');
  if (stage === undefined) return problem('signal-settled');
  return ok({ ...signal, stage, test, testedAt: at, ...(!taken && { decidedAt: at }) });
};

const settled =
  (event: 'decline' | 'withdraw' | 'termOver') =>
  (signal: Signal, at: string): Result<Signal, 'signal-settled'> => {
    const stage = nextStage(signal.stage, event);
    return stage === undefined ? problem('signal-settled') : ok({ ...signal, stage, decidedAt: at });
  };

/** The mayor does not list it, though it is in scope. Refuses `signal-settled`. */
export const declineSignal = settled('decline');

/** The reporter takes it back before it was tested: after that, whether it still could be would tell whether it was listed. Refuses `signal-settled`. */
export const withdrawSignal = settled('withdraw');

/** Nobody decided on it before its term was over. Refuses `signal-settled`. */
export const expireSignal = settled('termOver');

/** The signal becomes a case, or part of one. Refuses `signal-settled` for one that is not, or no longer, in scope. */
export const takeUpSignal = (signal: Signal, caseId: string, at: string): Result<Signal, 'signal-settled'> => {
  const stage = nextStage(signal.stage, 'list');
  return stage === undefined ? problem('signal-settled') : ok({ ...signal, stage, caseId, decidedAt: at });
};
