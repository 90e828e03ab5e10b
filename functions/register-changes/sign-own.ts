import type { registerChanges } from '../../shared/contract/register-changes.ts';
import { shownNotice, signAsMayor } from '../../shared/domain/register-changes/sign-change.ts';
import type { Handles } from '../runtime/context.ts';

/** Signed in the own municipality; the stream tells the Region. */
export const signOwn: Handles<typeof registerChanges, 'signOwn'> = async (
  { params: { changeId }, body },
  { data, principal, now, save },
) => {
  const found = await data.changeNotices.get(changeId);
  const signed = signAsMayor(found?.value, body.planNumber, { nis: data.nis, sub: principal.sub, at: now });
  return signed.ok ? save([data.changeNotices.change(found, signed.value)], shownNotice(signed.value)) : signed;
};
