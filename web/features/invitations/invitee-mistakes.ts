import { Contact } from '../../../shared/domain/fields.ts';
import { useNameOf } from '../../app/municipality-names.ts';
import { useWords } from '../../app/words.tsx';
import type { Mistake } from '../../ui/error-summary.tsx';
import { mistakesIn } from '../../ui/use-form.ts';
import type { Invitee } from './invitation-draft.ts';

/** Whether somebody has begun to fill the row in; the others wait. */
export const isBegun = ({ name, email }: Invitee): boolean => name.trim() !== '' || email.trim() !== '';

/** What must be mended in a row that was begun, with the municipality it is in. */
export const useMistakes = (): ((row: Invitee) => readonly Mistake[]) => {
  const { say, language } = useWords();
  const nameOf = useNameOf();
  return (row) => {
    if (!isBegun(row)) return [];
    const { nis, ...contact } = row;
    const labels = { name: `${nameOf(nis)}, ${say('region.contactName')}`, email: `${nameOf(nis)}, ${say('region.email')}` };
    return mistakesIn(Contact, contact, { labels, language }).map(({ id, text }) => ({ id: `${nis}.${id}`, text }));
  };
};
