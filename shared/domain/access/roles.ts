import * as z from 'zod';

/** The partner sectors a mayor may invite to the table; each is a sign-in group of its own. */
export const PartnerSector = z.enum([
  'socialWelfare',
  'education',
  'pupilGuidance',
  'youthCare',
  'streetWork',
  'mentalHealth',
  'justiceHouse',
  'prevention',
  'otherMunicipal',
]);
export type PartnerSector = z.infer<typeof PartnerSector>;

/** Roles that work in one cell at a time. */
export const CellRole = z.enum(['coordinator', 'mayor', 'police', 'dataProtectionOfficer', ...PartnerSector.options]);
export type CellRole = z.infer<typeof CellRole>;

/** Roles of a regional administration. */
export const RegionRole = z.enum(['regionOfficer', 'competenceOfficer']);
export type RegionRole = z.infer<typeof RegionRole>;

/** Roles of the federal tenant. */
export const CountryRole = z.enum(['ministryAnalyst', 'competenceOfficer']);
export type CountryRole = z.infer<typeof CountryRole>;

/** Every role; each is a Cognito group. The operator runs the platform and has no route. */
export const Role = z.enum([...CellRole.options, 'regionOfficer', 'competenceOfficer', 'ministryAnalyst', 'operator']);
export type Role = z.infer<typeof Role>;

/** The groups of a tenant's user pool. */
export const rolesOf = (level: 'region' | 'country'): readonly Role[] =>
  level === 'country' ? [...CountryRole.options, 'operator'] : [...CellRole.options, ...RegionRole.options, 'operator'];
