import * as z from 'zod';
import { IsoDate, IsoInstant } from '../fields.ts';
import { Id } from '../members/attendee.ts';
import { type TenantSettings, withVersion } from '../settings/version.ts';
import { RegionId, TenantId } from '../tenants.ts';
import { Content } from './content.ts';
import type { Dossier } from './dossier.ts';
import { agreedIn, stancesOn } from './standing.ts';
import { subjectKey } from './subject.ts';

/** What was agreed: what, for whom, from when on, on which ground, and who signed when. */
export const AgreedVersion = Content.pick({
  subject: true,
  level: true,
  tenants: true,
  validFrom: true,
  ground: true,
  isEmergency: true,
}).extend({
  proposalId: Id,
  enactedAt: IsoInstant,
  signatures: z.array(z.strictObject({ tenant: TenantId, on: IsoDate })),
});
export type AgreedVersion = z.infer<typeof AgreedVersion>;

const versionIn = (dossier: Dossier): AgreedVersion | undefined => {
  const agreed = agreedIn(dossier);
  if (agreed === undefined) return undefined;
  const { subject, level, tenants, validFrom, ground, isEmergency } = agreed.table.content;
  const signatures = stancesOn(dossier, agreed.table).flatMap((stance) =>
    stance.stands === 'signed' ? [{ tenant: stance.tenant, on: stance.on }] : [],
  );
  const { proposalId } = dossier;
  return { subject, level, tenants, validFrom, ground, isEmergency, proposalId, enactedAt: agreed.enacted.at, signatures };
};

const isLater = (one: AgreedVersion, other: AgreedVersion): boolean =>
  [one.validFrom, one.enactedAt, one.proposalId].join(' ') > [other.validFrom, other.enactedAt, other.proposalId].join(' ');

const placesOf = ({ subject, level, tenants }: AgreedVersion): readonly string[] =>
  tenants.map((tenant) => `${level} ${tenant} ${subjectKey(subject)}`);

/**
 * What was in force on a day, each with the Regions in which it was: of one matter one version in a Region on a day, the one that
 * began last; of two that begin on one day the one agreed later.
 */
export const versionsOn = (dossiers: readonly Dossier[], date: string): readonly AgreedVersion[] => {
  const begun = dossiers.flatMap((dossier) => versionIn(dossier) ?? []).filter(({ validFrom }) => validFrom <= date);
  const holding = new Map<string, AgreedVersion>();
  for (const [place, version] of begun.flatMap((one) => placesOf(one).map((place) => [place, one] as const))) {
    const held = holding.get(place);
    if (held === undefined || isLater(version, held)) holding.set(place, version);
  }
  return begun.flatMap((version) => {
    const tenants = version.tenants.filter((_, index) => holding.get(placesOf(version)[index] ?? '') === version);
    return tenants.length > 0 ? [{ ...version, tenants }] : [];
  });
};

/** True where a change is one of this tenant's settings: a Region's where it is named, the federal level's where the whole country is. */
const concerns = ({ level, tenants }: Content, tenant: TenantId): boolean =>
  tenant === 'federal' ? level === 'federal' && tenants.length === RegionId.options.length : tenants.some((region) => region === tenant);

/** With what a proposal agreed, once it is agreed; the same whether it is told once or often. */
export const settingsWith = (settings: TenantSettings, dossier: Dossier, tenant: TenantId): TenantSettings => {
  const agreed = agreedIn(dossier);
  if (agreed === undefined || !concerns(agreed.table.content, tenant)) return settings;
  const { subject, level, validFrom } = agreed.table.content;
  if (subject.kind !== 'parameter') return settings;
  const { parameter, value } = subject;
  const { proposalId } = dossier;
  return withVersion(settings, level === 'federal' ? 'country' : 'region', {
    parameter,
    value,
    validFrom,
    proposalId,
    enactedAt: agreed.enacted.at,
  });
};
