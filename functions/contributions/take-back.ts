import type { contributions } from '../../shared/contract/consultations.ts';
import type { Answer, Answered, SaveProblem } from '../../shared/contract/route.ts';
import { limitContribution, withdrawContribution } from '../../shared/domain/cases/contribute.ts';
import type { Contribution } from '../../shared/domain/cases/contribution.ts';
import { problem, type Problem } from '../../shared/problems.ts';
import type { Result } from '../../shared/result.ts';
import { caseForAct } from '../runtime/case-at-hand.ts';
import type { CellContext, Handles } from '../runtime/context.ts';

type View = Answer<(typeof contributions)['routes']['withdraw']>;
type Refusal = 'resource-not-found' | 'permission-missing' | 'case-locked' | 'case-closed';

type Taking<Code extends 'audience-grows' | 'contribution-withdrawn'> = {
  readonly action: 'contributions.limit' | 'contributions.withdraw';
  readonly by: (contribution: Contribution) => Result<Contribution, Code>;
};

/** Only its author can; to everybody else it does not exist here. */
const takeBack = async <Code extends 'audience-grows' | 'contribution-withdrawn'>(
  context: CellContext<false>,
  { caseId, contributionId }: { readonly caseId: string; readonly contributionId: string },
  { action, by }: Taking<Code>,
): Promise<Answered<View> | Problem<Code | Refusal | SaveProblem>> => {
  const found = await caseForAct(context, caseId, { action, information: 'ownWork', purpose: 'caseConsultation' });
  if (!found.ok) return found;
  const contribution = found.value.file.contributions().find(({ id }) => id === contributionId);
  if (contribution?.value.author.memberId !== context.principal.membershipId) return problem('resource-not-found');
  const taken = by(contribution.value);
  if (!taken.ok) return taken;
  const { caseId: _, subjectId: __, ...view } = taken.value;
  const write = await context.data.case(caseId).contributions.change(contribution, taken.value);
  return context.save({ about: [caseId, contributionId], writes: [write] }, view);
};

export const limit: Handles<typeof contributions, 'limit'> = ({ params, body: { audience } }, context) =>
  takeBack(context, params, { action: 'contributions.limit', by: (contribution) => limitContribution(contribution, audience) });

export const withdraw: Handles<typeof contributions, 'withdraw'> = ({ params }, context) =>
  takeBack(context, params, { action: 'contributions.withdraw', by: withdrawContribution });
