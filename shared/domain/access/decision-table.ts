import { casePermits } from './table/cases.ts';
import { followUpPermits } from './table/follow-up.ts';
import { forbids } from './table/forbids.ts';
import { invitationPermits } from './table/invitations.ts';
import { meetingPermits } from './table/meetings.ts';
import { oversightPermits } from './table/oversight.ts';
import type { Table } from './table/row.ts';
import { signalPermits } from './table/signals.ts';
import { transferPermits } from './table/transfers.ts';

/** Raised with every change of who may do what, so that the audit tells by which table somebody was let in. */
export const tableVersion = '4';

/** Who may do and see what of the cell's work (product.md, role × information matrix and its conditions). Default deny. */
export const decisionTable: Table = {
  permits: [
    ...signalPermits,
    ...casePermits,
    ...invitationPermits,
    ...meetingPermits,
    ...followUpPermits,
    ...transferPermits,
    ...oversightPermits,
  ],
  forbids,
};
