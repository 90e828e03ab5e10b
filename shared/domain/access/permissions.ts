import type { Action } from './action.ts';
import { CellRole, PartnerSector, type Role } from './roles.ts';

const everyCellRole = CellRole.options;
const setupReaders = ['coordinator', 'mayor', 'dataProtectionOfficer'] as const;
const leads = ['mayor', 'coordinator'] as const;
const seated = [...leads, 'police', ...PartnerSector.options] as const;
const federal = ['ministryAnalyst', 'competenceOfficer'] as const;

/** Who may do what, before any case exists: the role × information matrix of the setup, as data. */
const setup = {
  'municipalities.read': ['regionOfficer', 'competenceOfficer'],
  'municipalities.invite': ['regionOfficer'],
  'requests.settle': ['regionOfficer'],
  'mayors.confirm': ['regionOfficer'],
  'cells.acknowledge': ['regionOfficer'],
  'registerChanges.read': ['regionOfficer', 'competenceOfficer'],
  'registerChanges.plan': ['regionOfficer'],
  'registerChanges.sign': ['mayor'],
  'registrations.read': setupReaders,
  'registrations.edit': ['coordinator'],
  'registrations.sign': ['mayor'],
  'registrations.declare': ['coordinator', 'mayor'],
  'statements.make': ['coordinator', 'mayor'],
  'cells.read': everyCellRole,
  'cells.maintain': ['coordinator', 'mayor'],
  'cells.bind': ['mayor'],
  'members.read': setupReaders,
  'members.change': ['coordinator', 'mayor'],
  'erasures.read': setupReaders,
  'lookups.read': setupReaders,
  /** Of who can be called to a meeting. */
  'calendarFeeds.keep': seated,
  'manuals.read': everyCellRole,
  'manuals.readRegion': ['regionOfficer', 'competenceOfficer'],
  'manuals.edit': ['regionOfficer'],
  'settings.read': [...everyCellRole, 'regionOfficer', 'competenceOfficer'],
  'settings.readCountry': federal,
  'concertation.read': ['regionOfficer', ...federal],
  /** Speaks for their side. */
  'concertation.sign': ['competenceOfficer'],
  'settings.changeCell': ['coordinator', 'mayor'],
  'coverage.readRegion': ['regionOfficer', 'competenceOfficer'],
  'coverage.readCountry': federal,
  'figures.readCountry': federal,
  'processFacts.readRegion': ['regionOfficer', 'competenceOfficer'],
  'trainings.read': ['regionOfficer'],
  'trainings.change': ['regionOfficer'],
  'trainings.attend': everyCellRole,
} as const satisfies Record<string, readonly Role[]>;

/**
 * Who is let in at the door of the cell's work: the roles some row of the decision table lets act. It says nothing about a
 * case; the handler asks the table itself (`decide`). Written out, so that a page can ask without carrying the table.
 */
const cellWork = {
  'signals.list': seated,
  'signals.read': seated,
  'signals.readReporter': seated,
  'cases.list': seated,
  'cases.query': [...leads, ...PartnerSector.options],
  'cases.read': everyCellRole,
  'cases.readIdentity': everyCellRole,
  'contributions.read': seated,
  'meetings.read': everyCellRole,
  'plans.read': seated,
  'actions.read': seated,
  'feedback.read': seated,
  'transfers.read': leads,
  'audit.read': ['mayor', 'dataProtectionOfficer'],
  'audit.readOwn': PartnerSector.options,
  'audit.export': ['dataProtectionOfficer'],
  export: leads,
  'signals.report': seated,
  'signals.noteDanger': seated,
  'signals.test': ['coordinator'],
  'signals.takeUp': leads,
  'signals.decline': ['mayor'],
  'signals.withdraw': seated,
  'signals.nameReporter': leads,
  'cases.create': ['mayor'],
  'cases.discloseIdentity': leads,
  'cases.changeIdentity': leads,
  'cases.handOver': ['mayor'],
  'cases.close': ['mayor'],
  'cases.reopen': ['mayor'],
  'cases.erase': leads,
  'invitations.propose': leads,
  'invitations.approve': leads,
  'invitations.answer': seated,
  'invitations.end': leads,
  'recusals.declare': seated,
  'recusals.lift': leads,
  'contributions.give': seated,
  'contributions.limit': seated,
  'contributions.withdraw': seated,
  'meetings.convene': leads,
  'meetings.change': leads,
  'meetings.cancel': leads,
  'meetings.recordAttendance': leads,
  'meetings.assess': leads,
  'meetings.decide': [...leads, 'police'],
  'meetings.conclude': leads,
  'meetings.approve': ['mayor'],
  'plans.change': seated,
  'plans.assign': leads,
  'actions.add': seated,
  'actions.complete': seated,
  'reviews.add': seated,
  'feedback.propose': leads,
  'feedback.answer': seated,
  'feedback.withdraw': leads,
  'feedback.hand': leads,
  'transfers.offer': ['mayor'],
  'transfers.withdraw': ['mayor'],
  'transfers.answer': ['mayor'],
  'breakGlass.open': leads,
  'breakGlass.review': ['mayor', 'dataProtectionOfficer'],
} as const satisfies Record<Action, readonly Role[]>;

/** Who is let in at the door of each route. Default deny. */
export const permissions = { ...setup, ...cellWork } as const;

export type Permission = keyof typeof permissions;

/** True when the door is open to the role. */
export const can = (role: Role, permission: Permission): boolean => permissions[permission].some((allowed) => allowed === role);
