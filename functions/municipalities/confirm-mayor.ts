import type { municipalities } from '../../shared/contract/municipalities.ts';
import { confirmMember } from '../../shared/domain/members/enrol.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const confirmMayor: Handles<typeof municipalities, 'confirmMayor'> = async ({ params }, { municipality, personOf }) => {
  const opened = await municipality(params.nis);
  if (!opened.ok) return opened;
  const { data, save } = opened.value;
  const member = await data.members.get(params.memberId);
  if (member?.value.role !== 'mayor') return problem('member-unknown');
  if (member.value.confirmed) return ok(undefined);
  const { memberships } = personOf(member.value.sub);
  const person = await memberships.get();
  if (person === undefined) return problem('member-unknown');
  const confirmed = confirmMember(member.value, person.value);
  return save([data.members.change(member, confirmed.member), memberships.change(person, confirmed.person)], undefined);
};
