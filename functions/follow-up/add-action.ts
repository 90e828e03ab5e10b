import type { followUp } from '../../shared/contract/follow-up.ts';
import { decide } from '../../shared/domain/access/decide.ts';
import type { Information } from '../../shared/domain/access/information.ts';
import { followersOf, ownerOf } from '../../shared/domain/cases/followers.ts';
import { omitPlace } from '../../shared/domain/cases/omit-place.ts';
import { addAction as add } from '../../shared/domain/cases/settle-action.ts';
import { allow } from '../../shared/domain/cases/situation.ts';
import { problem } from '../../shared/problems.ts';
import { atHand, type CaseAtHand } from '../runtime/case-at-hand.ts';
import type { Handles } from '../runtime/context.ts';

type Asked = { readonly ownerId: string; readonly police: boolean };

const action = 'actions.add';

/** What of the case an action touches: the part of the police, the plan, or what somebody called to it will do alone. */
const concerns = ({ ownerId, police }: Asked, { asker, situation }: CaseAtHand): Information => {
  if (police) return 'policePart';
  const plans = decide({ ...situation, action, information: 'content' }).permit;
  return !plans && ownerId === asker.memberId ? 'ownWork' : 'content';
};

export const addAction: Handles<typeof followUp, 'addAction'> = async ({ params: { caseId }, body }, context) => {
  const { data, newId, today, save } = context;
  const [file, { cell, members }] = await Promise.all([data.case(caseId).file(), data.roster()]);
  if (file === undefined) return problem('resource-not-found');
  const found = atHand(context, file, 'followUp');
  const allowed = allow(found.situation, action, concerns(body, found));
  if (!allowed.ok) return allowed;
  if (cell === undefined) return problem('cell-absent');
  const owner = ownerOf(followersOf(found.parts, { members, seat: data.seat, today }), body);
  if (!owner.ok) return owner;
  const { task, dueOn, police } = body;
  const { subjectId } = found.root;
  const actionId = newId('action');
  const of = { caseId, subjectId };
  const added = add({ actionId, of, owner: owner.value, by: found.asker.memberId, task, dueOn, police }, today);
  if (!added.ok) return added;
  const write = await data.case(caseId).actions.create(added.value, actionId);
  return save({ about: [caseId, actionId], writes: [write] }, omitPlace(added.value));
};
