import { createHash } from 'node:crypto';
import { published } from '../../shared/domain/coverage/published.ts';
import type { Municipality } from '../../shared/domain/register/municipality.ts';
import { municipalitiesOn } from '../../shared/domain/register/register.ts';
import { RegionId } from '../../shared/domain/tenants.ts';

/** What happens in one Region: its municipalities are all invited; `cells` names those that get one of their own, the rest state that they have none. */
export type RegionPlan = {
  readonly region: RegionId;
  readonly municipalities: readonly Municipality[];
  readonly cells: readonly string[];
  readonly without: readonly string[];
};

export type Plan = { readonly on: string; readonly regions: readonly RegionPlan[] };

/** How many municipalities of each Region have a cell. */
export type Counts = Readonly<Record<RegionId, number>>;

/** Only the numbers were published; which municipalities they were is invented, by this rule. */
export const ruleInWords =
  'Which municipalities have a cell is invented: ordered by the SHA-256 of "<date>:<code>", the first of each Region have one, each its own.';

const shuffled = (municipalities: readonly Municipality[], on: string): readonly string[] => {
  const place = ({ nis }: Municipality) => createHash('sha256').update(`${on}:${nis}`).digest('hex');
  const places = new Map(municipalities.map((municipality) => [municipality, place(municipality)]));
  return municipalities.toSorted((a, b) => ((places.get(a) ?? '') < (places.get(b) ?? '') ? -1 : 1)).map(({ nis }) => nis);
};

/** Plans a Region of these municipalities, `covered` of which have a cell on the date. */
export const planRegion = (
  region: RegionId,
  municipalities: readonly Municipality[],
  { on, covered }: { on: string; covered: number },
): RegionPlan => {
  const order = shuffled(municipalities, on);
  return { region, municipalities, cells: order.slice(0, covered), without: order.slice(covered) };
};

/** Plans a country of these municipalities. The same input gives the same plan, on every machine. */
export const planCountry = (municipalities: readonly Municipality[], on: string, counts: Counts): Plan => ({
  on,
  regions: RegionId.options.map((region) =>
    planRegion(
      region,
      municipalities.filter((municipality) => municipality.region === region),
      { on, covered: counts[region] },
    ),
  ),
});

/** The figures published for a day. Throws when none are known for each Region. */
export const publishedOn = (on: string): Counts => {
  const regions = published.find(({ from, to }) => from === on && to === on)?.regions;
  const count = (region: RegionId): number => {
    const found = regions?.[region]?.with;
    if (found === undefined) throw new Error(`No figure was published for ${region} on ${on}.`);
    return found;
  };
  return { flanders: count('flanders'), wallonia: count('wallonia'), brussels: count('brussels') };
};

const june2017 = '2017-06-06';

/** June 2017 as it was published. */
export const planJune2017 = (): Plan => planCountry(municipalitiesOn(june2017), june2017, publishedOn(june2017));
