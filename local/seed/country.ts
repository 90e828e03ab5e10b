import { createHash } from 'node:crypto';
import type { Municipality } from '../../shared/domain/register/municipality.ts';
import { municipalitiesOn } from '../../shared/domain/register/register.ts';
import type { RegionId } from '../../shared/domain/tenants.ts';
import { demonstrationPlaces } from '../people/demonstration.ts';
import { planRegion } from '../rollout/plan.ts';

/** How far a municipality came. Nothing is written for one that nobody invited yet. */
export type Story =
  | { readonly kind: 'cell'; readonly municipality: Municipality; readonly others: readonly Municipality[] }
  | { readonly kind: 'none' | 'registering' | 'claimed' | 'invited'; readonly municipality: Municipality };

/** A number from 0 to 1 that is the same for the same words on every machine. */
export const chance = (words: string): number => createHash('sha256').update(words).digest().readUInt32BE() / 2 ** 32;

/** Municipalities with a cell: roughly where the published series would be today; which ones is invented. */
const covered: Readonly<Record<RegionId, number>> = { flanders: 205, wallonia: 128, brussels: 17 };

const shown = new Set(demonstrationPlaces.map(({ nis }) => nis));

const withoutCell = (municipality: Municipality): readonly Story[] => {
  const roll = chance(`state:${municipality.nis}`);
  if (roll < 0.35) return [{ kind: 'none', municipality }];
  if (roll < 0.5) return [{ kind: 'registering', municipality }];
  if (roll < 0.6) return [{ kind: 'claimed', municipality }];
  return roll < 0.85 ? [{ kind: 'invited', municipality }] : [];
};

const storiesOf = (region: RegionId, municipalities: readonly Municipality[]): readonly Story[] => {
  const byNis = new Map(municipalities.map((municipality) => [municipality.nis, municipality]));
  const known = (codes: readonly string[]) => codes.flatMap((nis) => byNis.get(nis) ?? []);
  const { cells, without } = planRegion(region, municipalities, { on: 'demonstration', covered: covered[region] });
  const own = known([...shown].filter((nis) => byNis.has(nis)));
  const planned = cells.flatMap(({ seat, others }): readonly Story[] => {
    const [municipality, ...rest] = known([seat, ...others].filter((nis) => !shown.has(nis)));
    return municipality === undefined ? [] : [{ kind: 'cell', municipality, others: rest }];
  });
  return [
    ...own.map((municipality): Story => ({ kind: 'cell', municipality, others: [] })),
    ...planned,
    ...known(without.filter((nis) => !shown.has(nis))).flatMap(withoutCell),
  ];
};

/** An invented country of the municipalities of a day, the same on every machine; the cells people can sign in to come first. */
export const inventCountry = (on: string): Readonly<Record<RegionId, readonly Story[]>> => {
  const all = municipalitiesOn(on);
  const of = (region: RegionId) =>
    storiesOf(
      region,
      all.filter((municipality) => municipality.region === region),
    );
  return { flanders: of('flanders'), wallonia: of('wallonia'), brussels: of('brussels') };
};
