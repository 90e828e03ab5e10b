import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import type { Information } from '../access/information.ts';
import type { Contribution, Secrecy } from './contribution.ts';
import { contributionTransitions } from './contribution.ts';

/** The kind of information a contribution is, by its secrecy: what the decision table is asked about. */
export const kindOfSecrecy = {
  none: 'contribution',
  sharedInMeeting: 'sharedSecret',
  professionalSecrecy: 'professionalSecret',
} as const satisfies Record<Secrecy, Information>;

const isWithdrawn = ({ state }: Contribution): boolean => !('limit' in contributionTransitions[state]);

/** Fewer may see it from now on; the audience only shrinks. Refuses `audience-grows`, and `contribution-withdrawn`. */
export const limitContribution = (
  contribution: Contribution,
  audience: readonly string[],
): Result<Contribution, 'audience-grows' | 'contribution-withdrawn'> => {
  if (isWithdrawn(contribution)) return problem('contribution-withdrawn');
  if (audience.some((memberId) => !contribution.audience.includes(memberId))) return problem('audience-grows');
  return ok({ ...contribution, state: 'limited', audience: [...audience] });
};

/** It is taken back: nothing of what was said stays. Refuses `contribution-withdrawn`. */
export const withdrawContribution = ({
  text: _,
  source: __,
  purpose: ___,
  ...facts
}: Contribution): Result<Contribution, 'contribution-withdrawn'> =>
  isWithdrawn(facts) ? problem('contribution-withdrawn') : ok({ ...facts, state: 'withdrawn', audience: [] });
