import { addDays, addMonths } from '../dates.ts';
import type { Cell } from './cell.ts';

/** How long a confirmation holds, and how long after that a late one is waited for. */
export type ConfirmationTerm = { readonly months: number; readonly graceDays: number };

/** The day by which the cell must be confirmed again. */
export const confirmationDueOn = (confirmedOn: string, { months }: Pick<ConfirmationTerm, 'months'>): string => addMonths(confirmedOn, months);

/** The first day on which an unconfirmed cell counts as unknown, or `undefined` while it counts. */
export const lapsedOn = (cell: Pick<Cell, 'activity' | 'confirmedOn'>, term: ConfirmationTerm, today: string): string | undefined => {
  const lapse = addDays(confirmationDueOn(cell.confirmedOn, term), term.graceDays + 1);
  return (cell.activity === 'active' || cell.activity === 'dormant') && lapse <= today ? lapse : undefined;
};
