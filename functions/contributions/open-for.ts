import type { Consultation } from '../../shared/domain/cases/consultation.ts';
import type { Asker } from '../../shared/domain/cases/standing.ts';

/** Contributions open at convening and close after the review term, to who is called (Criminal Code, art. 458ter: known participants). */
export const isOpenFor = ({ state, invited, opensUntil }: Consultation, { memberId }: Asker, today: string): boolean =>
  state !== 'cancelled' && invited.includes(memberId) && today <= opensUntil;
