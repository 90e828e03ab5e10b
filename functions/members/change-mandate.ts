import type { members } from '../../shared/contract/members.ts';
import { changeMandate as change } from '../../shared/domain/members/change-mandate.ts';
import { problem } from '../../shared/problems.ts';
import type { Handles } from '../runtime/context.ts';
import { mandateIssues } from './mandate-issues.ts';
import { shown } from './shown.ts';

export const changeMandate: Handles<typeof members, 'changeMandate'> = async ({ params: { memberId }, body }, context) => {
  const { data, personOf, principal, save, today } = context;
  const found = await data.members.get(memberId);
  if (found === undefined) return problem('member-unknown');
  const issues = mandateIssues(found.value.role, body, today);
  if (issues.length > 0) return problem('input-invalid', { count: issues.length }, issues);
  const { memberships } = personOf(found.value.sub);
  const places = await memberships.get();
  if (places === undefined) return problem('member-unknown');
  const changed = change({ member: found.value, person: places.value }, body, today);
  if (!changed.ok) return changed;
  const { member, person } = changed.value;
  return save([data.members.change(found, member), memberships.change(places, person)], shown(member, principal.role, today));
};
