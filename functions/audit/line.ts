import type { audit } from '../../shared/contract/audit.ts';
import type { Answer } from '../../shared/contract/route.ts';
import type { AuditEntry } from '../../shared/domain/audit/entry.ts';

type Line = Answer<(typeof audit)['routes']['list']>['items'][number];
type Members = readonly { readonly memberId: string; readonly sub: string; readonly name: string }[];

/** An entry as people read it: the member's name while they are one, and never the account. */
export const lineOf = (members: Members, entry: AuditEntry): Line => {
  const { at, role, action, purpose, rule, outcome, about, breakGlassId, membershipId, sub, touched } = entry;
  const member = members.find(({ memberId }) => memberId === membershipId) ?? members.find((each) => each.sub === sub);
  const memberId = membershipId ?? member?.memberId;
  return {
    at,
    role,
    action,
    purpose,
    rule,
    outcome,
    about,
    breakGlassId,
    ...(memberId !== undefined && { memberId }),
    ...(member && { name: member.name }),
    changes: touched !== undefined,
  };
};
