import * as z from 'zod';
import { Role } from './roles.ts';

/** The roles as the decision table tells them apart: the nine partner sectors are alike. */
export const RoleClass = z.enum([
  'mayor',
  'coordinator',
  'police',
  'partner',
  'dataProtectionOfficer',
  'regionOfficer',
  'competenceOfficer',
  'ministryAnalyst',
  'operator',
]);
export type RoleClass = z.infer<typeof RoleClass>;

const classes: ReadonlyMap<Role, RoleClass> = new Map(Role.options.map((role) => [role, RoleClass.safeParse(role).data ?? 'partner']));

/** The class the table knows a role by: its own name, or `partner` for a sector. */
export const classOf = (role: Role): RoleClass => classes.get(role) ?? 'partner';
