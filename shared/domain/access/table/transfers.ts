import { anyRelation, kept, live, type Permit } from './row.ts';

const lead = { roles: ['mayor', 'coordinator'], relations: ['chair', 'coordinator'] } as const;

/** Transfer of a case to another cell. */
export const transferPermits: readonly Permit[] = [
  {
    id: 'mayorOffersTransfer',
    actions: ['transfers.offer'],
    roles: ['mayor'],
    relations: ['chair'],
    information: ['status'],
    purposes: ['transfer'],
    standings: live,
    obligations: ['reasonRequired'],
  },
  {
    id: 'mayorWithdrawsTransfer',
    actions: ['transfers.withdraw'],
    roles: ['mayor'],
    relations: ['chair'],
    information: ['status'],
    purposes: ['transfer'],
    standings: live,
  },
  {
    id: 'mayorAnswersTransfer',
    actions: ['transfers.answer'],
    roles: ['mayor'],
    relations: anyRelation,
    information: ['status'],
    purposes: ['transfer'],
    standings: ['noCase'],
  },
  {
    id: 'leadReadsOffers',
    actions: ['transfers.read'],
    roles: ['mayor', 'coordinator'],
    relations: anyRelation,
    information: ['status'],
    purposes: ['transfer'],
    standings: ['noCase'],
  },
  {
    id: 'leadReadsTransfer',
    actions: ['transfers.read'],
    ...lead,
    information: ['status'],
    purposes: ['transfer'],
    standings: [...kept, 'transferred'],
  },
];
