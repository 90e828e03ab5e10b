import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { agree, isAgreed } from '../cases/second-person.ts';
import type { Asker } from '../cases/standing.ts';
import type { Signal } from './signal.ts';

type Person = Pick<Asker, 'memberId' | 'role' | 'sub'>;

/**
 * One of mayor and coordinator proposes to lift the reporter's anonymity towards the cell, the other agrees; an offer nobody
 * answered ends when the signal is listed. Refuses `naming-over`, `reporter-named` and `second-person-needed`.
 */
export const nameReporter = (
  signal: Signal,
  by: Person,
  at: string,
): Result<Signal, 'naming-over' | 'reporter-named' | 'second-person-needed'> => {
  if (!signal.anonymous || isAgreed(signal.naming)) return problem('reporter-named');
  if (signal.stage === 'listed') return problem('naming-over');
  const naming = agree(signal.naming, by, at);
  return naming.ok ? ok({ ...signal, naming: naming.value }) : naming;
};
