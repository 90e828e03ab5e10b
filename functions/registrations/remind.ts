import type { registrations } from '../../shared/contract/registrations.ts';
import { remindSigners } from '../../shared/domain/cells/reminder.ts';
import { problem } from '../../shared/problems.ts';
import type { Handles } from '../runtime/context.ts';

/** Who is reminded is written down; the stream brings it to them, and mails. */
export const remind: Handles<typeof registrations, 'remind'> = async (_, { data, save, now, today }) => {
  const { draft, signatures, signed, reminder } = await data.registrationFile();
  if (draft === undefined) return problem('registration-absent');
  const given = [...signatures, ...signed].map(({ value }) => value);
  const reminded = remindSigners({ draft: draft.value, signatures: given, last: reminder?.value }, { now, today });
  if (!reminded.ok) return reminded;
  const { cellId: _cellId, ...answer } = reminded.value;
  return save([data.reminders.change(reminder, reminded.value)], answer);
};
