import { describe, expect, test } from 'vitest';
import { Action, actions } from '../../../shared/domain/access/action.ts';
import { decisionTable } from '../../../shared/domain/access/decision-table.ts';
import { can, type Permission, permissions } from '../../../shared/domain/access/permissions.ts';
import { classOf } from '../../../shared/domain/access/role-class.ts';
import { CellRole, CountryRole, PartnerSector, RegionRole, Role } from '../../../shared/domain/access/roles.ts';

const isPermission = (name: string): name is Permission => name in permissions;
const everything = Object.keys(permissions).filter(isPermission);
const granted = (role: Role) => everything.filter((permission) => can(role, permission));

describe('the doors', () => {
  test('lets the operator do nothing', () => {
    expect(granted('operator')).toEqual([]);
  });

  test('lets police and every partner see the cell and its settings, keep a calendar feed of their own, enrol for trainings, and change nothing of the setup', () => {
    for (const role of ['police', ...PartnerSector.options] as const)
      expect(granted(role).filter((permission) => !(permission in actions))).toEqual([
        'cells.read',
        'calendarFeeds.keep',
        'manuals.read',
        'settings.read',
        'trainings.attend',
      ]);
  });

  test('opens the door of the cell’s work to exactly whom some row of the table can let in', () => {
    for (const action of Action.options) {
      const admitted = Role.options.filter((role) =>
        decisionTable.permits.some((row) => row.actions.includes(action) && row.roles.includes(classOf(role))),
      );
      expect([action, [...permissions[action]].sort()]).toEqual([action, admitted.sort()]);
    }
  });

  test('lets the ministry see coverage, figures, settings and the concertation of the country alone', () => {
    expect(granted('ministryAnalyst')).toEqual([
      'settings.readCountry',
      'concertation.read',
      'coverage.readCountry',
      'figures.readCountry',
    ]);
  });

  test('lets only a mayor sign, and bind or end the cell', () => {
    for (const permission of ['registrations.sign', 'cells.bind'] as const) expect(permissions[permission]).toEqual(['mayor']);
  });

  test('lets the Region invite and take note, never edit, sign, declare or maintain', () => {
    for (const role of RegionRole.options) {
      for (const permission of everything.filter((name) => /^(registrations|statements|members)\.|^cells\.(read|maintain|bind)/.test(name)))
        expect([role, permission, can(role, permission)]).toEqual([role, permission, false]);
    }
  });

  test('names no role twice and none that does not exist', () => {
    const roles = new Set([...CellRole.options, ...RegionRole.options, ...CountryRole.options]);
    for (const allowed of Object.values(permissions)) {
      expect(new Set(allowed).size).toBe(allowed.length);
      expect(allowed.filter((role) => !roles.has(role))).toEqual([]);
    }
  });
});
