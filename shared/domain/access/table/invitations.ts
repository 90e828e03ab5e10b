import { called, kept, live, type Permit, seated, work } from './row.ts';

const lead = { roles: ['mayor', 'coordinator'], relations: ['chair', 'coordinator'] } as const;

/** Who sits at the table of a case: called by two, answering for themselves, and stepping aside where they have an interest of their own. */
export const invitationPermits: readonly Permit[] = [
  {
    id: 'twoInvite',
    actions: ['invitations.propose', 'invitations.approve'],
    ...lead,
    information: ['content'],
    purposes: work,
    standings: live,
    obligations: ['secondPerson'],
  },
  { id: 'leadEndsInvitation', actions: ['invitations.end'], ...lead, information: ['status'], purposes: work, standings: kept },
  {
    id: 'concernedStepsAside',
    actions: ['recusals.declare'],
    roles: seated,
    relations: ['chair', 'coordinator', ...called],
    information: ['ownWork'],
    purposes: work,
    standings: kept,
  },
  { id: 'leadLiftsRecusal', actions: ['recusals.lift'], ...lead, information: ['status'], purposes: work, standings: kept },
  {
    id: 'calledAnswersInvitation',
    actions: ['invitations.answer'],
    roles: seated,
    relations: called,
    information: ['ownWork'],
    purposes: work,
    standings: [...live, 'locked'],
  },
];
