import { CellRole, type Role } from './roles.ts';

const everyCellRole = CellRole.options;
const setupReaders = ['coordinator', 'mayor', 'dataProtectionOfficer'] as const;
const federal = ['ministryAnalyst', 'competenceOfficer'] as const;

/** Who may do what, before any case exists: the role × information matrix of the setup, as data. Default deny. */
export const permissions = {
  'municipalities.read': ['regionOfficer', 'competenceOfficer'],
  'municipalities.invite': ['regionOfficer'],
  'requests.settle': ['regionOfficer'],
  'mayors.confirm': ['regionOfficer'],
  'cells.acknowledge': ['regionOfficer'],
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
  'settings.read': [...everyCellRole, 'regionOfficer', 'competenceOfficer'],
  'settings.readCountry': federal,
  'settings.changeRegion': ['regionOfficer', 'competenceOfficer'],
  'settings.changeCell': ['coordinator', 'mayor'],
  'coverage.readRegion': ['regionOfficer', 'competenceOfficer'],
  'coverage.readCountry': federal,
  'figures.readCountry': federal,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

/** True when the decision table lists the role for the permission. */
export const can = (role: Role, permission: Permission): boolean => permissions[permission].some((allowed) => allowed === role);
