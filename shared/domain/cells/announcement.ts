import * as z from 'zod';
import { addDays } from '../dates.ts';
import { IsoDate, IsoInstant } from '../fields.ts';
import { type Circumstances, numberSetting } from '../settings/resolve.ts';
import type { Cell } from './cell.ts';
import { confirmationDueOn, confirmationTerm, type ConfirmationTerm, lapsesOn } from './confirmation.ts';
import type { Trio } from './registration.ts';

/** What comes to an end: the time to confirm, the grace that then begins, the clearance of the chief of corps. */
const Term = z.enum(['confirmation', 'grace', 'clearance']);

/** That the seat of a cell was told of a term, once; `on` is the day of the term: due, or the last of the clearance. */
export const Announcement = z.strictObject({ cellId: z.string(), term: Term, on: IsoDate, announcedAt: IsoInstant });
export type Announcement = z.infer<typeof Announcement>;

/** Of a term there is one announcement, however often the night runs. */
export const announcementId = ({ cellId, term, on }: Omit<Announcement, 'announcedAt'>): string => `${cellId}#${term}#${on}`;

/** So long before it is due, a confirmation is announced. */
const daysAhead = 30;

type Facts = Pick<Cell, 'activity' | 'confirmedOn'> & {
  readonly clearance: Pick<Trio['chiefOfCorps']['clearance'], 'valid' | 'expiresOn'>;
};

/** `warningDays`: how long before its end an expiring clearance is announced. */
export type AnnouncedTerms = ConfirmationTerm & { readonly warningDays: number };

/** The terms as the settings say them for a cell on a date. */
export const announcedTerms = (circumstances: Circumstances): AnnouncedTerms => ({
  ...confirmationTerm(circumstances),
  warningDays: numberSetting('clearanceWarningDays', circumstances),
});

/** The terms of a cell that its seat must have been told of by a day; none of a cell that was dissolved. */
export const termsNear = (
  { activity, confirmedOn, clearance: { valid, expiresOn } }: Facts,
  { warningDays, ...confirmation }: AnnouncedTerms,
  today: string,
): readonly Pick<Announcement, 'term' | 'on'>[] => {
  const counts = activity === 'active' || activity === 'dormant';
  const dueOn = confirmationDueOn(confirmedOn, confirmation);
  const isNear = (on: string, days: number): boolean => addDays(on, -days) <= today && today <= on;
  return [
    ...(counts && isNear(dueOn, daysAhead) ? [{ term: 'confirmation', on: dueOn } as const] : []),
    ...(counts && dueOn < today && today < lapsesOn(confirmedOn, confirmation) ? [{ term: 'grace', on: dueOn } as const] : []),
    ...(activity !== 'dissolved' && valid && expiresOn !== undefined && isNear(expiresOn, warningDays)
      ? [{ term: 'clearance', on: expiresOn } as const]
      : []),
  ];
};
