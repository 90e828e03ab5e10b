import type { members } from '../../shared/contract/members.ts';
import { addMember } from '../../shared/domain/members/add-member.ts';
import { isMandated } from '../../shared/domain/members/legal-basis.ts';
import { type Issue, problem } from '../../shared/problems.ts';
import type { Handles } from '../runtime/context.ts';
import { shown } from './shown.ts';

type Add = Handles<typeof members, 'add'>;

/** A missing basis is allowed and restricts; one that mandates nobody on that day is a mistake in the form. */
const issuesIn = (
  body: Parameters<Add>[0]['body'],
  { validFrom, today }: { readonly validFrom: string; readonly today: string },
): readonly Issue[] => {
  const endsEarly = body.validTo !== undefined && (body.validTo < validFrom || body.validTo < today);
  const mandatesNobody = body.legalBasis !== undefined && !isMandated(body, validFrom);
  return [
    ...(endsEarly ? [{ in: 'body', name: 'validTo', type: 'too_small' } as const] : []),
    ...(mandatesNobody ? [{ in: 'body', name: 'legalBasis', type: 'invalid_value' } as const] : []),
  ];
};

export const add: Add = async ({ body }, { accounts, data, newId, personOf, principal, save, today }) => {
  const { validFrom = today } = body;
  const issues = issuesIn(body, { validFrom, today });
  if (issues.length > 0) return problem('input-invalid', { count: issues.length }, issues);
  const { sub } = await accounts.open(body.contact, body.role);
  const { memberships } = personOf(sub);
  const found = await memberships.get();
  const memberId = newId('member');
  const added = addMember(
    { ...body, memberId, validFrom },
    { sub, nis: data.nis, cellId: principal.cell?.cellId, person: found?.value, today },
  );
  if (!added.ok) return added;
  const { member, person } = added.value;
  return save([data.members.create(member, memberId), memberships.change(found, person)], shown(member, principal.role, today));
};
