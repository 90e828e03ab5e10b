import type { municipalities } from '../../shared/contract/municipalities.ts';
import { renewAccess } from '../../shared/domain/members/access-mail.ts';
import { remindInvited } from '../../shared/domain/municipalities/onboarding.ts';
import type { Context, Handles, MunicipalityData } from '../runtime/context.ts';

type Remind = (typeof municipalities)['routes']['remind'];

/** The account behind a municipality's contact: its memberships, and the way to change them. */
const contactPerson = async (data: MunicipalityData, email: string, { personOf }: Context<Remind>) => {
  const members = await data.memberFile();
  const member = members.find(({ value }) => value.email === email);
  const memberships = member && personOf(member.value.sub).memberships;
  const found = await memberships?.get();
  return memberships && found && { found, change: (value: typeof found.value) => memberships.change(found, value) };
};

/** What is written down here the stream mails: that the invitation still waits, and, as a temporary password lives for days only, the way in. */
export const remind: Handles<typeof municipalities, 'remind'> = async ({ params }, context) => {
  const opened = await context.municipality(params.nis);
  if (!opened.ok) return opened;
  const { data, save } = opened.value;
  const found = await data.onboarding.get();
  const reminded = remindInvited(found?.value, context);
  if (!reminded.ok) return reminded;
  const { contact, remindedAt, remindAgainOn } = reminded.value;
  const person = await contactPerson(data, contact.email, context);
  // who was mailed a password often enough today is only told that the invitation waits
  const renewed = person && renewAccess(person.found.value, context.today);
  const access = person && renewed?.ok ? [person.change(renewed.value)] : [];
  return save([data.onboarding.change(found, reminded.value), ...access], { remindedAt, remindAgainOn });
};
