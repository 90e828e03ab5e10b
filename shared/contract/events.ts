import * as z from 'zod';
import { type RegionFigures as Figures, RegionFigures } from '../domain/coverage/figures.ts';
import { ToldFact } from '../domain/concertation/dossier.ts';
import { CoverageEntry } from '../domain/coverage/timeline.ts';
import { IsoInstant, Nis } from '../domain/fields.ts';
import { ProcessFacts } from '../domain/process-facts/process-facts.ts';
import { type RegionId, TenantId } from '../domain/tenants.ts';

/** The CloudEvents `source` of a tenant, which is also EventBridge's: the bus lets each Region use only its own. */
export const sourceOf = <Tenant extends TenantId>(tenant: Tenant): `ronde.${Tenant}` => `ronde.${tenant}`;

/** The CloudEvents `type` of each event, which is also EventBridge's detail type. */
export const eventTypes = {
  municipalityCoverageChanged: 'municipalityCoverageChanged',
  regionFiguresChanged: 'regionFiguresChanged',
  yearTold: 'yearTold',
  factTold: 'factTold',
} as const;

/** CloudEvents 1.0. A repeated event has the same `source` and `id`. */
const envelope = {
  specversion: z.literal('1.0'),
  id: z.string().min(1).max(100),
  source: z.enum([sourceOf('flanders'), sourceOf('wallonia'), sourceOf('brussels')]),
  datacontenttype: z.literal('application/json'),
};

const nis = { nis: Nis };
const [withCell, withoutCell, unknown] = CoverageEntry.options;

/** What is known of one municipality's coverage from a day on: a public fact, the only one about a municipality that leaves its Region. */
export const MunicipalityCoverageChanged = z.strictObject({
  ...envelope,
  type: z.literal(eventTypes.municipalityCoverageChanged),
  data: z.discriminatedUnion('status', [withCell.extend(nis), withoutCell.extend(nis), unknown.extend(nis)]),
});
export type MunicipalityCoverageChanged = z.infer<typeof MunicipalityCoverageChanged>;

/** The figures of a Region on a day; of two for the same day the later `time` counts. */
export const RegionFiguresChanged = z.strictObject({
  ...envelope,
  type: z.literal(eventTypes.regionFiguresChanged),
  time: IsoInstant,
  data: RegionFigures,
});
export type RegionFiguresChanged = z.infer<typeof RegionFiguresChanged>;

/** The meetings of a Region's year in bands, told once and for good. */
export const YearTold = z.strictObject({ ...envelope, type: z.literal(eventTypes.yearTold), data: ProcessFacts });
export type YearTold = z.infer<typeof YearTold>;

/** What one side said of a proposal: told by it to each of the others, and by nobody else. */
export const FactTold = z.strictObject({
  ...envelope,
  source: z.enum(TenantId.options.map(sourceOf)),
  type: z.literal(eventTypes.factTold),
  data: ToldFact,
});
export type FactTold = z.infer<typeof FactTold>;

/** Everything a Region says to the federal level. */
export type RegionEvent = MunicipalityCoverageChanged | RegionFiguresChanged | YearTold;

const from = <Tenant extends TenantId>(tenant: Tenant) =>
  ({ specversion: '1.0', source: sourceOf(tenant), datacontenttype: 'application/json' }) as const;

/** The event for a statement about a municipality; the same statement always gives the same event. */
export const coverageEvent = (tenant: RegionId, code: string, entry: CoverageEntry): MunicipalityCoverageChanged => ({
  ...from(tenant),
  id: `${code}-${entry.version}`,
  type: eventTypes.municipalityCoverageChanged,
  data: { nis: code, ...entry },
});

/** The event for the figures of a Region, computed at an instant. */
export const figuresEvent = (figures: Figures, time: string): RegionFiguresChanged => ({
  ...from(figures.tenant),
  id: `${figures.on}-${time}`,
  type: eventTypes.regionFiguresChanged,
  time,
  data: figures,
});

/** The event for a year of a Region; the same year always gives the same event. */
export const yearEvent = (facts: ProcessFacts): YearTold => ({
  ...from(facts.tenant),
  id: `${eventTypes.yearTold}-${facts.year}`,
  type: eventTypes.yearTold,
  data: facts,
});

/** The event for what a side said; the same fact always gives the same event. */
export const factEvent = (told: ToldFact): FactTold => ({
  ...from(told.fact.author),
  id: told.fact.factId,
  type: eventTypes.factTold,
  data: told,
});
