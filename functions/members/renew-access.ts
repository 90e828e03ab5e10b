import type { members } from '../../shared/contract/members.ts';
import { renewAccess as renew } from '../../shared/domain/members/access-mail.ts';
import { problem } from '../../shared/problems.ts';
import type { Handles } from '../runtime/context.ts';

/** It is written down that they are to be mailed; the stream then does it, and leaves alone who chose a password of their own. */
export const renewAccess: Handles<typeof members, 'renewAccess'> = async ({ params: { memberId } }, { data, personOf, save, today }) => {
  const member = await data.members.get(memberId);
  if (member === undefined) return problem('member-unknown');
  const { memberships } = personOf(member.value.sub);
  const person = await memberships.get();
  if (person === undefined) return problem('member-unknown');
  const renewed = renew(person.value, today);
  return renewed.ok ? save([memberships.change(person, renewed.value)], undefined) : renewed;
};
