import { useLocation } from 'wouter';
import type { InvitationRequest } from '../../../shared/domain/municipalities/request.ts';
import type { Language } from '../../../shared/domain/tenants.ts';
import { draft } from '../../app/drafts.ts';
import { useRegister } from '../../app/municipality-names.ts';
import { useWords } from '../../app/words.tsx';

/** Whom to invite for one municipality; empty until somebody fills it in. */
export type Invitee = { readonly nis: string; readonly name: string; readonly email: string; readonly language: Language };

/** Whom a municipality asked to be invited through. */
export const inviteeOf = ({ nis, contact }: Pick<InvitationRequest, 'nis' | 'contact'>): Invitee => ({ nis, ...contact });

/** The rows that were not sent yet; they outlive the page, never the tab. */
export const invitees = draft<readonly Invitee[]>([]);

/** Adds rows; one for a municipality that has a row already fills that one in. */
export const withInvitees = (rows: readonly Invitee[], added: readonly Invitee[]): readonly Invitee[] => {
  const fresh = new Map(added.map((row) => [row.nis, row]));
  const known = new Set(rows.map(({ nis }) => nis));
  const filled = rows.map((row) => {
    const replacing = fresh.get(row.nis);
    return replacing === undefined || replacing.email === '' ? row : replacing;
  });
  return [...filled, ...[...fresh.values()].filter(({ nis }) => !known.has(nis))];
};

/** An empty row for a municipality, in the language it speaks; where there are two, in the reader's where that is one of them. */
export const useEmptyInvitee = (): ((nis: string) => Invitee) => {
  const { municipality } = useRegister();
  const { language } = useWords();
  return (nis) => {
    const spoken: readonly Language[] = municipality(nis)?.languages ?? [];
    return { nis, name: '', email: '', language: spoken.includes(language) ? language : (spoken[0] ?? language) };
  };
};

/** Takes municipalities to the page on which they are invited. */
export const useAddToInvitations = (): ((nises: readonly string[]) => void) => {
  const empty = useEmptyInvitee();
  const [, navigate] = useLocation();
  return (nises) => {
    invitees.set(withInvitees(invitees.get() ?? [], nises.map(empty)));
    navigate('/invitations');
  };
};
