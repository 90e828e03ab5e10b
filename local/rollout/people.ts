import { readTemporaryPassword } from '../people/mailbox.ts';
import type { Person } from '../people/person.ts';
import type { Journal } from './journal.ts';

/** The people of the run, by their address: what they keep is in the journal, their mail in the inbox. */
export const peopleOf =
  (journal: Journal, inboxUrl: string) =>
  (email: string): Person => ({
    email,
    kept: () => journal.keptBy(email),
    keep: (change) => journal.keep(email, change),
    temporaryPassword: () => readTemporaryPassword(inboxUrl, email),
  });
