import type { signals } from '../../shared/contract/signals.ts';
import type { Answer } from '../../shared/contract/route.ts';
import { decide, type Situation, visible } from '../../shared/domain/access/decide.ts';
import type { CellPrincipal } from '../../shared/domain/access/principal.ts';
import { isAgreed } from '../../shared/domain/cases/second-person.ts';
import { twoPeopleView } from '../../shared/domain/cases/two-people.ts';
import { askerOf, relationToSignal } from '../../shared/domain/cases/standing.ts';
import type { Signal } from '../../shared/domain/signals/signal.ts';
import { type Asking, situationInCase } from '../runtime/signal-at-hand.ts';

export type View = Answer<(typeof signals)['routes']['get']>;

/** Who asks about a signal: its mayor and the coordinators stand to it as they will to the case. */
export const situationOf = (principal: CellPrincipal, signal: Pick<Signal, 'residence'>): Situation => ({
  role: principal.role,
  relation: relationToSignal(askerOf(principal), signal, principal.cell.seat),
  standing: 'signal',
  purpose: 'signalIntake',
});

/** The same of a signal that may be part of a case: it then locks, closes, moves and ends with it. `undefined` where nobody can say. */
export const situationIn = async (asking: Asking, signal: Signal): Promise<Situation | undefined> =>
  signal.caseId === undefined ? situationOf(asking.principal, signal) : situationInCase(asking, signal.caseId);

/** Without being asked why. */
const seesReporters = (situation: Situation): boolean => {
  const verdict = decide({ ...situation, action: 'signals.readReporter' });
  return verdict.permit && !verdict.obligations.includes('reasonRequired');
};

/** The signal as its reporter sees it until somebody looks at it: what they told. After that they find a note (`noteOf`). */
export const ownView = ({ cellId, subjectId, test, naming, caseId, decidedAt, ...told }: Signal): View => ({ ...told, own: true });

/** The signal as the asker may see it from where they stand; `undefined` where they may not even know of it. */
export const seen = (principal: CellPrincipal, signal: Signal, situation: Situation | undefined): View | undefined => {
  const own = signal.reporter.memberId === principal.membershipId;
  const kinds = situation && visible(situation, 'signals.read');
  if (situation === undefined || !kinds?.has('content')) return own && signal.stage === 'reported' ? ownView(signal) : undefined;
  const { cellId, subjectId, reporter, person, naming, ...told } = signal;
  const named = own || !signal.anonymous || isAgreed(naming) || seesReporters(situation);
  return {
    ...told,
    own,
    ...(naming && { naming: twoPeopleView(naming) }),
    ...(person !== undefined && kinds.has('identity') && { person }),
    ...(named && { reporter }),
  };
};
