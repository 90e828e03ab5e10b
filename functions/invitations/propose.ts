import type { invitations } from '../../shared/contract/invitations.ts';
import { outlineOf } from '../../shared/domain/cases/case-parts.ts';
import { invitationAs } from '../../shared/domain/cases/invitation-view.ts';
import { proposeInvitation } from '../../shared/domain/cases/invite.ts';
import { isRecused } from '../../shared/domain/cases/recusal.ts';
import { relationTo } from '../../shared/domain/cases/standing.ts';
import { problem } from '../../shared/problems.ts';
import { caseForAct } from '../runtime/case-at-hand.ts';
import type { Handles } from '../runtime/context.ts';

export const propose: Handles<typeof invitations, 'propose'> = async ({ params: { caseId }, body: { memberId, purpose } }, context) => {
  const { data, now, today, save } = context;
  const [found, { members }] = await Promise.all([
    caseForAct(context, caseId, { action: 'invitations.propose', purpose: 'caseConsultation' }),
    data.roster(),
  ]);
  if (!found.ok) return found;
  const member = members.find((one) => one.memberId === memberId);
  if (member === undefined || isRecused(found.value.root, member)) return problem('member-unknown');
  const { file, parts, asker } = found.value;
  const seated = relationTo(member, { ...outlineOf(parts, data.seat), invitations: [] });
  if (seated !== 'none') return problem('invitation-present');
  const before = file.invitations().find(({ id }) => id === memberId);
  const { subjectId } = parts.root;
  const proposed = proposeInvitation(before?.value, {
    member,
    today,
    now,
    purpose,
    by: asker,
    of: { caseId, subjectId },
  });
  if (!proposed.ok) return proposed;
  const write = await data.case(caseId).invitations.change(before, proposed.value, memberId);
  return save({ about: [caseId, memberId], writes: [write] }, invitationAs(proposed.value, { leads: true, purpose: true, refusal: false }));
};
