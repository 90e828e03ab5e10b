import { PartnerSector } from '../access/roles.ts';
import { Entity } from './entity.ts';
import type { LegalBasis } from './legal-basis.ts';
import { groundsOn } from './legal-frame.ts';
import type { LegalGround, LegalGroundId } from './legal-ground.ts';
import type { TenantId } from '../tenants.ts';

/** The entities whose services may sit in the cells of a tenant. */
export const entitiesOf = {
  flanders: ['municipality', 'flemishCommunity', 'federal'],
  wallonia: ['municipality', 'frenchCommunity', 'germanSpeakingCommunity', 'walloonRegion', 'federal'],
  brussels: ['municipality', 'flemishCommunity', 'frenchCommunity', 'commonCommunityCommission', 'brusselsRegion', 'federal'],
  federal: Entity.options,
} as const satisfies Record<TenantId, readonly Entity[]>;

type Catalogue = Partial<Record<Entity, { readonly sectors: readonly PartnerSector[]; readonly grounds: readonly LegalGroundId[] }>>;

/**
 * Which text mandates which sector. An entity or sector that is not here has no known ground; then the member is restricted.
 * Municipal staff and services that work at municipal level (OCMW/CPAS, prevention, street work) need no decree: the mayor's
 * invitation under article 3, § 1, of the law of 30 July 2018 is enough; only members of community and regional services
 * must be mandated by or under a decree or ordinance (same article). A municipal school follows its community.
 */
const catalogue: Catalogue = {
  municipality: {
    sectors: ['socialWelfare', 'streetWork', 'prevention', 'otherMunicipal'],
    grounds: ['localCellsLaw'],
  },
  flemishCommunity: {
    sectors: ['socialWelfare', 'education', 'pupilGuidance', 'youthCare', 'streetWork', 'mentalHealth', 'justiceHouse'],
    grounds: ['flemishParticipationDecree', 'flemishPreventionDecree'],
  },
  // Welfare and mental health of French speakers are not with the French Community, so its decree does not reach them.
  frenchCommunity: {
    sectors: ['education', 'pupilGuidance', 'youthCare', 'justiceHouse'],
    grounds: ['frenchCommunityParticipationDecree', 'frenchCommunityParticipationOrder'],
  },
};

/** The grounds on which a member of this sector and entity may receive secrets on a date; empty when none is known. */
export const legalBasesFor = (member: {
  readonly sector: PartnerSector;
  readonly entity: Entity;
  readonly date: string;
}): readonly LegalGround[] => {
  const line = catalogue[member.entity];
  return line?.sectors.includes(member.sector) ? groundsOn(member.date, line.grounds) : [];
};

/** The whole catalogue of a tenant on a date, a line per sector and entity, gaps included. */
export const legalBasesOn = (date: string, tenant: TenantId): readonly LegalBasis[] =>
  PartnerSector.options.flatMap((sector) =>
    entitiesOf[tenant].map((entity) => {
      const grounds = legalBasesFor({ sector, entity, date }).map((ground) => ground.id);
      return { sector, entity, grounds, restricts: grounds.length === 0 };
    }),
  );
