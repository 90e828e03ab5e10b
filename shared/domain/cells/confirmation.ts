import { addDays, addMonths } from '../dates.ts';
import { type Circumstances, numberSetting } from '../settings/resolve.ts';
import type { Cell } from './cell.ts';

/** How long a confirmation holds, and how long after that a late one is waited for. */
export type ConfirmationTerm = { readonly months: number; readonly graceDays: number };

/** The term as the settings say it on a date. */
export const confirmationTerm = (circumstances: Circumstances): ConfirmationTerm => ({
  months: numberSetting('confirmationTermMonths', circumstances),
  graceDays: numberSetting('confirmationGraceDays', circumstances),
});

/** The day by which the cell must be confirmed again. */
export const confirmationDueOn = (confirmedOn: string, { months }: Pick<ConfirmationTerm, 'months'>): string =>
  addMonths(confirmedOn, months);

/** The first day on which a cell that is not confirmed counts as unknown. */
export const lapsesOn = (confirmedOn: string, term: ConfirmationTerm): string =>
  addDays(confirmationDueOn(confirmedOn, term), term.graceDays + 1);

/** The first day on which an unconfirmed cell counts as unknown, or `undefined` while it counts. */
export const lapsedOn = (cell: Pick<Cell, 'activity' | 'confirmedOn'>, term: ConfirmationTerm, today: string): string | undefined => {
  const lapse = lapsesOn(cell.confirmedOn, term);
  return (cell.activity === 'active' || cell.activity === 'dormant') && lapse <= today ? lapse : undefined;
};

/** What comes next for a cell: by when it is confirmed again, and when it lapses without; nothing more for a dissolved one. */
export const confirmationDays = (
  { activity, confirmedOn }: Pick<Cell, 'activity' | 'confirmedOn'>,
  term: ConfirmationTerm,
): { readonly dueOn?: string; readonly lapsesOn?: string } =>
  activity === 'dissolved' ? {} : { dueOn: confirmationDueOn(confirmedOn, term), lapsesOn: lapsesOn(confirmedOn, term) };
