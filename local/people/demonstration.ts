import type { Role } from '../../shared/domain/access/roles.ts';
import type { MemberClearance } from '../../shared/domain/members/clearance.ts';
import type { Entity } from '../../shared/domain/settings/entity.ts';
import type { LegalGroundId } from '../../shared/domain/settings/legal-ground.ts';
import type { Language, TenantId } from '../../shared/domain/tenants.ts';

/** Somebody to try the platform as. Nobody who exists: named by their role, at an address that is never delivered to (RFC 6761). */
export type DemonstrationPerson = {
  readonly tenant: TenantId;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  /** The municipality whose cell they work in; officers work for the tenant as a whole. */
  readonly nis?: string;
  /** On what a partner sits there; without one they are restricted, as happens. */
  readonly mandate?: Mandate;
  /** Of a police member. */
  readonly clearance?: MemberClearance;
};

type Mandate = { readonly entity: Entity; readonly legalBasis: LegalGroundId };

/** Everybody signs in with it; it opens nothing outside this machine. */
export const demonstrationPassword = 'Ronde-demo-1234';

export type DemonstrationPlace = {
  readonly tenant: TenantId;
  readonly nis: string;
  readonly of: string;
  readonly slug: string;
  readonly language: Language;
  /** The municipalities with which its cell is a joint one. */
  readonly joins?: readonly string[];
  /** On what its school sits at the table. */
  readonly mandate?: Mandate;
};

const flemish = { entity: 'flemishCommunity', legalBasis: 'flemishParticipationDecree' } as const;
const french = { entity: 'frenchCommunity', legalBasis: 'frenchCommunityParticipationDecree' } as const;

/** One cell per region, and one in German, whose school has no known legal basis. */
export const demonstrationPlaces: readonly DemonstrationPlace[] = [
  { tenant: 'flanders', nis: '12025', of: 'Mechelen', slug: 'mechelen', language: 'nl', joins: ['12005'], mandate: flemish },
  { tenant: 'wallonia', nis: '92094', of: 'Namur', slug: 'namur', language: 'fr', mandate: french },
  { tenant: 'wallonia', nis: '63023', of: 'Eupen', slug: 'eupen', language: 'de' },
  { tenant: 'brussels', nis: '21015', of: 'Schaerbeek', slug: 'schaerbeek', language: 'fr', mandate: french },
];

const cellRoles = {
  coordinator: 'Coordinator',
  mayor: 'Mayor',
  police: 'Police',
  education: 'School partner',
  dataProtectionOfficer: 'Data protection officer',
} as const;

/** Checked before anything was worked on, and not over for years. */
const clearance: MemberClearance = {
  valid: true,
  expiresOn: '2030-12-31',
  checkedBy: 'The secretary of the police zone',
  checkedOn: '2026-01-15',
};

const cellPeople = ({ tenant, nis, of, slug, language, mandate }: DemonstrationPlace): readonly DemonstrationPerson[] =>
  (['coordinator', 'mayor', 'police', 'education', 'dataProtectionOfficer'] as const).map((role) => ({
    tenant,
    nis,
    role,
    language,
    name: `${cellRoles[role]} of ${of}`,
    email: `${role.toLowerCase()}.${slug}@example.test`,
    ...(role === 'education' && mandate && { mandate }),
    ...(role === 'police' && { clearance }),
  }));

/** The other mayor of the joint cell: sees what concerns the own residents. */
const otherMayor: DemonstrationPerson = {
  tenant: 'flanders',
  nis: '12005',
  role: 'mayor',
  language: 'nl',
  name: 'Mayor of Bonheiden',
  email: 'mayor.bonheiden@example.test',
};

const officer = (tenant: TenantId, role: Role, language: Language): DemonstrationPerson => {
  const words = { regionOfficer: 'Region officer', ministryAnalyst: 'Ministry analyst', competenceOfficer: 'Competence officer' } as const;
  const title = role === 'ministryAnalyst' || role === 'competenceOfficer' ? words[role] : words.regionOfficer;
  return { tenant, role, language, name: `${title}, ${tenant}`, email: `${role.toLowerCase()}.${tenant}@example.test` };
};

export const demonstrationPeople: readonly DemonstrationPerson[] = [
  officer('federal', 'ministryAnalyst', 'fr'),
  officer('federal', 'competenceOfficer', 'nl'),
  officer('flanders', 'regionOfficer', 'nl'),
  officer('wallonia', 'regionOfficer', 'fr'),
  officer('brussels', 'regionOfficer', 'fr'),
  officer('flanders', 'competenceOfficer', 'nl'),
  officer('wallonia', 'competenceOfficer', 'fr'),
  officer('brussels', 'competenceOfficer', 'nl'),
  ...demonstrationPlaces.flatMap(cellPeople),
  otherMayor,
];
