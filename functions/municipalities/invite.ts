import type { municipalities } from '../../shared/contract/municipalities.ts';
import type { Answer, Input } from '../../shared/contract/route.ts';
import { addMember } from '../../shared/domain/members/add-member.ts';
import { hasClaimed, inRegister, inviteMunicipality } from '../../shared/domain/municipalities/onboarding.ts';
import { municipalityOn } from '../../shared/domain/register/lineage.ts';
import { ok } from '../../shared/result.ts';
import type { Context, Handles } from '../runtime/context.ts';
import { isOutage } from '../runtime/outage.ts';

type Invite = (typeof municipalities)['routes']['invite'];
type Invitation = Input<Invite>['body']['items'][number];
type Invited = Answer<Invite>['items'][number];

/** Repeating it is harmless: the account is found again, and who was invited already is told so. */
const inviteOne = async ({ nis, contact }: Invitation, context: Context<Invite>): Promise<Invited> => {
  const { accounts, newId, now, today, personOf } = context;
  const valid = municipalityOn(nis, today);
  const opened = valid.ok ? await context.municipality(nis) : valid;
  if (!opened.ok) return { nis, result: 'refused', problem: opened.code };
  const { data, save } = opened.value;
  const found = await data.onboarding.get();
  if (found?.value.invitedAt !== undefined && found.value.contact?.email === contact.email) return { nis, result: 'alreadyInvited' };
  if (found !== undefined && hasClaimed(found.value)) return { nis, result: 'refused', problem: 'municipality-claimed' };
  const { sub } = await accounts.open(contact, 'coordinator');
  const { memberships } = personOf(sub);
  const existing = await memberships.get();
  const enrolment = { memberId: newId('member'), role: 'coordinator', contact, validFrom: today } as const;
  const added = addMember(enrolment, { sub, nis, person: existing?.value, today });
  if (!added.ok && added.code === 'memberships-full') return { nis, result: 'refused', problem: added.code };
  const bound = added.ok
    ? [data.members.create(added.value.member, enrolment.memberId), memberships.change(existing, added.value.person)]
    : [];
  const invited = inviteMunicipality(found?.value ?? inRegister(nis, now), contact, now);
  const saved = await save([data.onboarding.change(found, invited), ...bound], undefined);
  return saved.ok ? { nis, result: 'invited' } : { nis, result: 'failed', problem: saved.code };
};

const failing =
  (nis: string) =>
  (error: unknown): Invited => {
    if (isOutage(error)) return { nis, result: 'failed', problem: 'service-unavailable' };
    throw error;
  };

/** One after the other: the same contact may stand for several municipalities, and one failure must not stop the rest. */
export const invite: Handles<typeof municipalities, 'invite'> = async ({ body }, context) => {
  const items: Invited[] = [];
  for (const invitation of body.items) items.push(await inviteOne(invitation, context).catch(failing(invitation.nis)));
  return ok({ items });
};
