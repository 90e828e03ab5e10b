import type { signals } from '../../shared/contract/signals.ts';
import type { Answer } from '../../shared/contract/route.ts';
import { decide, type Situation, visible } from '../../shared/domain/access/decide.ts';
import type { CellPrincipal } from '../../shared/domain/access/principal.ts';
import { isAgreed } from '../../shared/domain/cases/second-person.ts';
import { askerOf, relationToSignal } from '../../shared/domain/cases/standing.ts';
import type { Signal } from '../../shared/domain/signals/signal.ts';

export type View = Answer<(typeof signals)['routes']['get']>;

/** Who asks about a signal: its mayor and the coordinators stand to it as they will to the case. */
export const situationOf = (principal: CellPrincipal, signal: Pick<Signal, 'residence'>): Situation => ({
  role: principal.role,
  relation: relationToSignal(askerOf(principal), signal, principal.cell.seat),
  standing: 'signal',
  purpose: 'signalIntake',
});

/** Without being asked why. */
const seesReporters = (situation: Situation): boolean => {
  const verdict = decide({ ...situation, action: 'signals.readReporter' });
  return verdict.permit && !verdict.obligations.includes('reasonRequired');
};

/** The signal as its reporter sees it: what they told, and where it stands. */
export const ownView = ({ cellId, subjectId, test, naming, lookups, ...told }: Signal): View => ({ ...told, own: true });

/** The signal as the asker may see it; `undefined` where they may not even know of it. */
export const seen = (principal: CellPrincipal, signal: Signal): View | undefined => {
  const situation = situationOf(principal, signal);
  const kinds = visible(situation, 'signals.read');
  const own = signal.reporter.memberId === principal.membershipId;
  if (!kinds.has('content')) return own ? ownView(signal) : undefined;
  const { cellId, subjectId, reporter, person, lookups, ...told } = signal;
  const named = own || !signal.anonymous || isAgreed(signal.naming) || seesReporters(situation);
  return {
    ...told,
    own,
    ...(person !== undefined && kinds.has('identity') && { person }),
    ...(named && { reporter }),
  };
};
