import type { municipalities } from '../../shared/contract/municipalities.ts';
import type { Answer, Input } from '../../shared/contract/route.ts';
import { callToAccess } from '../../shared/domain/members/access-mail.ts';
import { addMember } from '../../shared/domain/members/add-member.ts';
import { hasClaimed, inRegister, inviteMunicipality } from '../../shared/domain/municipalities/onboarding.ts';
import type { Contact } from '../../shared/domain/fields.ts';
import { municipalityOn } from '../../shared/domain/register/lineage.ts';
import { ok } from '../../shared/result.ts';
import type { Context, Handles, MunicipalityData } from '../runtime/context.ts';
import { isOutage } from '../runtime/outage.ts';

type Invite = (typeof municipalities)['routes']['invite'];
type Invitation = Input<Invite>['body']['items'][number];
type Invited = Answer<Invite>['items'][number];

type Binding = Omit<Context<Invite>, 'data' | 'save'> & { readonly data: MunicipalityData };

const personBehind = async (contact: Contact, { accounts, personOf }: Pick<Binding, 'accounts' | 'personOf'>) => {
  const { sub } = await accounts.open(contact, 'coordinator');
  const { memberships } = personOf(sub);
  return { sub, memberships, found: await memberships.get() };
};

/** The contact gets a place as coordinator from today; who has one already is called to it again. */
const bind = async ({ nis, contact }: Invitation, context: Binding) => {
  const { data, newId, today } = context;
  const { sub, memberships, found } = await personBehind(contact, context);
  const enrolment = { memberId: newId('member'), role: 'coordinator', contact, validFrom: today } as const;
  const added = addMember(enrolment, { sub, nis, person: found?.value, today });
  if (added.ok) return ok([data.members.create(added.value.member, enrolment.memberId), memberships.change(found, added.value.person)]);
  if (added.code !== 'member-present') return added;
  return ok(found === undefined ? [] : [memberships.change(found, callToAccess(found.value, today))]);
};

/** Who works nowhere else is mailed in the language that is given now. */
const speak = async ({ contact }: Invitation, context: Binding) => {
  const { memberships, found } = await personBehind(contact, context);
  return found?.value.memberships.length === 1 ? [memberships.change(found, { ...found.value, language: contact.language })] : [];
};

/** Repeating it is harmless: the account is found again, and who was invited already is told so. */
const inviteOne = async (invitation: Invitation, context: Context<Invite>): Promise<Invited> => {
  const { nis, contact } = invitation;
  const { now, today } = context;
  const valid = municipalityOn(nis, today);
  const opened = valid.ok ? await context.municipality(nis) : valid;
  if (!opened.ok) return { nis, result: 'refused', problem: opened.code };
  const { data, save } = opened.value;
  const found = await data.onboarding.get();
  const { invitedAt, contact: former } = found?.value ?? {};
  const isKnown = invitedAt !== undefined && former?.email === contact.email;
  if (isKnown && former.name === contact.name && former.language === contact.language) return { nis, result: 'alreadyInvited' };
  if (found !== undefined && hasClaimed(found.value))
    return isKnown ? { nis, result: 'alreadyInvited' } : { nis, result: 'refused', problem: 'municipality-claimed' };
  const binding = { ...context, data };
  const bound = isKnown ? ok(await speak(invitation, binding)) : await bind(invitation, binding);
  if (!bound.ok) return { nis, result: 'refused', problem: bound.code };
  const invited = inviteMunicipality(found?.value ?? inRegister(nis, now), contact, now);
  const saved = await save([data.onboarding.change(found, invited), ...bound.value], undefined);
  if (!saved.ok) return { nis, result: 'failed', problem: saved.code };
  return { nis, result: isKnown ? 'alreadyInvited' : 'invited' };
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
