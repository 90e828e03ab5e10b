import type { members } from '../../shared/contract/members.ts';
import { legalFrame } from '../../shared/domain/settings/legal-frame.ts';
import { sharingRulesFor, sharingStanding } from '../../shared/domain/sharing/sharing-rules.ts';
import { sharingSources } from '../../shared/domain/sharing/sharing-sources.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const advise: Handles<typeof members, 'advise'> = async (_, { data, principal, today }) => {
  const found = await data.members.get(principal.membershipId);
  if (found === undefined) return problem('member-unknown');
  const { role, legalBasis } = found.value;
  const standing = sharingStanding(found.value, today);
  const ground = standing === 'mandated' ? legalFrame.find(({ id }) => id === legalBasis) : undefined;
  const basis = ground && { titles: ground.titles, ...(ground.url !== undefined && { url: ground.url }) };
  const rules = [...sharingRulesFor(found.value, today)];
  return ok({ role, standing, ...(basis && { basis }), rules, sources: [...sharingSources] });
};
