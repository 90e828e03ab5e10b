import type { followUp } from '../../shared/contract/follow-up.ts';
import type { Answer, Answered, SaveProblem } from '../../shared/contract/route.ts';
import { omitPlace } from '../../shared/domain/cases/omit-place.ts';
import type { Action } from '../../shared/domain/cases/plan.ts';
import {
  completeAction as complete,
  dropAction as drop,
  postponeAction as postpone,
  takeAction as take,
} from '../../shared/domain/cases/settle-action.ts';
import { allow } from '../../shared/domain/cases/situation.ts';
import { mayKnowAction } from '../../shared/domain/cases/plan-for.ts';
import { problem, type Problem } from '../../shared/problems.ts';
import type { Result } from '../../shared/result.ts';
import { atHand } from '../runtime/case-at-hand.ts';
import type { CellContext, Handles } from '../runtime/context.ts';

type View = Answer<(typeof followUp)['routes']['takeAction']>;
type Code = 'action-settled' | 'date-in-past' | 'permission-missing';
type Refusal = 'resource-not-found' | 'permission-missing' | 'case-locked' | 'case-closed';
type Place = { readonly caseId: string; readonly actionId: string };

/** Whoever does not know of an action hears that there is none; its owner settles it, and who leads or keeps the follow-up. */
const settle = async <Refused extends Code>(
  context: CellContext<false>,
  { caseId, actionId }: Place,
  by: (action: Action) => Result<Action, Refused>,
): Promise<Answered<View> | Problem<Refused | Refusal | SaveProblem>> => {
  const { data, save } = context;
  const file = await data.case(caseId).file();
  const action = file?.actions().find(({ id }) => id === actionId);
  if (file === undefined || action === undefined) return problem('resource-not-found');
  const { asker, situation } = atHand(context, file, 'followUp');
  if (!mayKnowAction({ asker, situation }, action.value)) return problem('resource-not-found');
  const isOwn = action.value.owner.memberId === asker.memberId;
  const allowed = allow(situation, 'actions.complete', isOwn ? 'ownWork' : 'content');
  if (!allowed.ok) return allowed;
  const settled = by(action.value);
  if (!settled.ok) return settled;
  const write = await data.case(caseId).actions.change(action, settled.value);
  return save({ about: [caseId, actionId], writes: [write] }, omitPlace(settled.value));
};

export const takeAction: Handles<typeof followUp, 'takeAction'> = ({ params }, context) =>
  settle(context, params, (action) => take(action, context.principal.membershipId));

export const postponeAction: Handles<typeof followUp, 'postponeAction'> = ({ params, body }, context) =>
  settle(context, params, (action) => postpone(action, { ...body, today: context.today }));

const settling = ({ principal, today }: CellContext<false>) => ({ by: principal.membershipId, today });

export const completeAction: Handles<typeof followUp, 'completeAction'> = ({ params, body: { outcome } }, context) =>
  settle(context, params, (action) => complete(action, { ...settling(context), outcome }));

export const dropAction: Handles<typeof followUp, 'dropAction'> = ({ params, body: { reasons: outcome } }, context) =>
  settle(context, params, (action) => drop(action, { ...settling(context), outcome }));
