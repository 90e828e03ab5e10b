import { createHash } from 'node:crypto';
import type { Municipality } from '../../shared/domain/register/municipality.ts';
import { municipalitiesOn } from '../../shared/domain/register/register.ts';
import { RegionId } from '../../shared/domain/tenants.ts';
import { demonstrationPlaces } from '../people/demonstration.ts';
import { planRegion } from '../rollout/plan.ts';

type Kind =
  | { readonly kind: 'cell'; readonly municipality: Municipality; readonly others: readonly Municipality[] }
  | { readonly kind: 'none' | 'registering' | 'claimed' | 'invited'; readonly municipality: Municipality };

/** How far a municipality came, and on which day. Nothing is written for one that nobody invited yet. */
export type Story = Kind & { readonly on: string };

/** A number from 0 to 1 that is the same for the same words on every machine. */
export const chance = (words: string): number => createHash('sha256').update(words).digest().readUInt32BE() / 2 ** 32;

/** Municipalities with a cell: roughly where the published series would be today; which ones is invented. */
const covered: Readonly<Record<RegionId, number>> = { flanders: 205, wallonia: 128, brussels: 17 };

const shown = new Set(demonstrationPlaces.map(({ nis }) => nis));
const joined = new Map(demonstrationPlaces.map(({ nis, joins = [] }) => [nis, joins]));
const told = new Set([...shown, ...demonstrationPlaces.flatMap(({ joins = [] }) => joins)]);

const withoutCell = (municipality: Municipality): readonly Kind[] => {
  const roll = chance(`state:${municipality.nis}`);
  if (roll < 0.35) return [{ kind: 'none', municipality }];
  if (roll < 0.5) return [{ kind: 'registering', municipality }];
  if (roll < 0.6) return [{ kind: 'claimed', municipality }];
  return roll < 0.85 ? [{ kind: 'invited', municipality }] : [];
};

/** Some neighbours share a cell: of six in an arrondissement the first two, of twelve the first three. */
const jointSize = (cells: number): number => {
  if (cells >= 12) return 3;
  return cells >= 6 ? 2 : 1;
};

const cellsOf = (arrondissement: readonly Municipality[]): readonly Kind[] => {
  const size = jointSize(arrondissement.length);
  const [municipality, ...others] = arrondissement.slice(0, size);
  if (municipality === undefined) return [];
  return [
    { kind: 'cell', municipality, others },
    ...arrondissement.slice(size).map((own): Kind => ({ kind: 'cell', municipality: own, others: [] })),
  ];
};

const storiesOf = (region: RegionId, municipalities: readonly Municipality[]): readonly Kind[] => {
  const byNis = new Map(municipalities.map((municipality) => [municipality.nis, municipality]));
  const known = (codes: readonly string[]) => codes.flatMap((nis) => byNis.get(nis) ?? []);
  const { cells, without } = planRegion(region, municipalities, { on: 'demonstration', covered: covered[region] });
  const unshown = (codes: readonly string[]) => known(codes.filter((nis) => !told.has(nis)));
  const arrondissements = Map.groupBy(unshown(cells), ({ arrondissement }) => arrondissement);
  return [
    ...known([...shown]).map((municipality): Kind => ({ kind: 'cell', municipality, others: known(joined.get(municipality.nis) ?? []) })),
    ...[...arrondissements.values()].flatMap(cellsOf),
    ...unshown(without).flatMap(withoutCell),
  ];
};

const dayMillis = 86_400_000;

/** The ISO date so many days before another. */
export const daysBefore = (on: string, days: number): string => new Date(Date.parse(on) - days * dayMillis).toISOString().slice(0, 10);

const dayOf = ({ kind, municipality }: Kind, today: string): string => {
  const roll = chance(`since:${municipality.nis}`);
  // long enough ago for what its table worked on, and not so long that a clearance has ended
  if (shown.has(municipality.nis)) return daysBefore(today, 400 + Math.floor(roll * 200));
  return daysBefore(today, kind === 'cell' ? 20 + Math.floor(roll * 900) : 5 + Math.floor(roll * 120));
};

/**
 * An invented country of the municipalities of a day, the same on every machine, in the order in which things happened:
 * a count that is dated earlier than the last one makes the read models rewrite all that follow.
 */
export const inventCountry = (today: string): readonly Story[] => {
  const all = municipalitiesOn(today);
  const kinds = RegionId.options.flatMap((region) =>
    storiesOf(
      region,
      all.filter((municipality) => municipality.region === region),
    ),
  );
  return kinds.map((kind): Story => ({ ...kind, on: dayOf(kind, today) })).toSorted((a, b) => (a.on < b.on ? -1 : 1));
};
