import type { signals } from '../../shared/contract/signals.ts';
import type { Answer } from '../../shared/contract/route.ts';
import { decide, type Situation, visible } from '../../shared/domain/access/decide.ts';
import type { CellPrincipal } from '../../shared/domain/access/principal.ts';
import { isAgreed } from '../../shared/domain/cases/second-person.ts';
import { relationTo } from '../../shared/domain/cases/standing.ts';
import type { Signal } from '../../shared/domain/signals/signal.ts';

export type View = Answer<(typeof signals)['routes']['get']>;

/** Who asks about a signal: its mayor and the coordinators stand to it as they will to the case. */
export const situationOf = (principal: CellPrincipal, { residence }: Pick<Signal, 'residence'>): Situation => {
  const { membershipId: memberId, nis, role, cell } = principal;
  const facts = { state: 'listed', residence, locksAfter: '9999-12-31' } as const;
  const outline = { facts, seat: cell.seat, invitations: [], consultations: [], contributors: [] };
  return { role, relation: relationTo({ memberId, nis, role }, outline), standing: 'signal', purpose: 'signalIntake' };
};

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
