import type { municipalities } from '../../shared/contract/municipalities.ts';
import { remindInvited } from '../../shared/domain/municipalities/onboarding.ts';
import type { Handles } from '../runtime/context.ts';

/** A temporary password lives for days only; the stream then mails that the invitation still waits. */
export const remind: Handles<typeof municipalities, 'remind'> = async ({ params }, { accounts, municipality, now, today }) => {
  const opened = await municipality(params.nis);
  if (!opened.ok) return opened;
  const { data, save } = opened.value;
  const found = await data.onboarding.get();
  const reminded = remindInvited(found?.value, { now, today });
  if (!reminded.ok) return reminded;
  const { contact, remindedAt, remindAgainOn } = reminded.value;
  await accounts.renew(contact.email);
  return save([data.onboarding.change(found, reminded.value)], { remindedAt, remindAgainOn });
};
