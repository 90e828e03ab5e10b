import type { Cell } from '../../../shared/domain/cells/cell.ts';
import { coveredNow } from '../../../shared/domain/cells/cell.ts';
import { coverMunicipality } from '../../../shared/domain/cells/cover-municipality.ts';
import { inRegister, type Onboarding } from '../../../shared/domain/municipalities/onboarding.ts';
import { type Change, changes } from '../../../shared/domain/register/changes.ts';
import { municipalitiesOn, regionOf } from '../../../shared/domain/register/register.ts';
import type { CellFacts, MunicipalityFacts, PlanFacts } from '../../../shared/domain/register-changes/plan-change.ts';
import { RegionId } from '../../../shared/domain/tenants.ts';
import { otherSteps, trio } from '../region.ts';

/** The fourteen mergers of 1 January 2025. */
export const mergers2025 = changes.filter(({ date, type }) => date === '2025-01-01' && type === 'merger');
/** The eleven municipalities that changed code in 2019 and nothing else. */
export const recodes2019 = changes.filter(({ date, type }) => date === '2019-01-01' && type === 'recode');

/** Autumn 2019 in numbers, which municipality had a cell is invented: 388 of 581. */
export const withCell = { flanders: 257, wallonia: 112, brussels: 19 } as const satisfies Record<RegionId, number>;

const [since, at] = ['2024-03-01', '2024-03-01T10:00:00.000Z'] as const;

/** A country as its records and cells tell it: of each municipality one record, or none where nobody began. */
export type Country = { readonly records: Map<string, Onboarding>; readonly cells: Map<string, Cell> };

export const cellOf = (seat: string, others: readonly string[] = [], counts = true): Cell => ({
  cellId: `cell_${seat}`,
  seat,
  covers: [seat, ...others].toSorted().map((nis) => ({ nis, from: since })),
  extentOn: since,
  state: 'acknowledged',
  acknowledgedOn: since,
  activity: counts ? 'active' : 'unconfirmed',
  standing: { status: counts ? 'with' : 'unknown', since },
  declaredOn: since,
  confirmedOn: since,
  trio,
  partners: [],
  acceptances: otherSteps.acceptances ?? {},
  rhythmWeeks: 4,
});

const claimed = (nis: string): Onboarding => ({ ...inRegister(nis, at), state: 'registering' });

const put = ({ records, cells }: Country, cell: Cell): void => {
  cells.set(cell.cellId, cell);
  for (const nis of coveredNow(cell)) records.set(nis, coverMunicipality(claimed(nis), cell, at));
};

const without = ({ records }: Country, nis: string): void =>
  void records.set(nis, { ...claimed(nis), coverage: { status: 'without', validFrom: since } });

/** How the parts of a merger stand before it; `other` gives a neighbour that merges with nobody. */
type Shape = (country: Country, parts: readonly string[], other: () => string) => void;

/** Fourteen ways in which cells and mergers meet, in the order of the register. */
export const shapes: readonly (readonly [what: string, Shape])[] = [
  ['own cells on both sides', (to, parts) => parts.forEach((nis) => put(to, cellOf(nis)))],
  ['one joint cell of exactly those that merge', (to, [seat = '', ...others]) => put(to, cellOf(seat, others))],
  ['a cell and none', (to, [one = '', ...rest]) => (put(to, cellOf(one)), rest.forEach((nis) => without(to, nis)))],
  [
    'a joint cell with a neighbour, and an own one',
    (to, [one = '', two = ''], other) => (put(to, cellOf(one, [other()])), put(to, cellOf(two))),
  ],
  [
    'an own cell, and one of a seat outside',
    (to, [one = '', two = ''], other) => (put(to, cellOf(one)), put(to, cellOf(other(), [two, other()]))),
  ],
  ['nobody knows', () => {}],
  ['none and nobody knows', (to, [one = '']) => without(to, one)],
  ['two joint cells with neighbours', (to, parts, other) => parts.forEach((nis) => put(to, cellOf(nis, [other()])))],
  [
    'three ways at once',
    (to, [one = '', two = '', three = ''], other) => (put(to, cellOf(one)), put(to, cellOf(two, [other()])), without(to, three)),
  ],
  ['all of it under a seat outside', (to, parts, other) => put(to, cellOf(other(), parts))],
  ['one that lapsed and one that counts', (to, [one = '', two = '']) => (put(to, cellOf(one, [], false)), put(to, cellOf(two)))],
  ['none on both sides', (to, parts) => parts.forEach((nis) => without(to, nis))],
  ['a cell, and nobody knows', (to, [, two = '']) => put(to, cellOf(two))],
  ['a seat outside on both sides', (to, parts, other) => parts.forEach((nis) => put(to, cellOf(other(), [nis])))],
];

/** Cells of one to four municipalities until so many have one; of the rest every other one says that it has none. */
const fill = (country: Country, region: RegionId, rest: { readonly nis: string }[]): void => {
  const having = [...country.records.values()].filter(
    ({ nis, coverage }) => regionOf(nis) === region && coverage?.status === 'with',
  ).length;
  let left = withCell[region] - having;
  while (left > 0) {
    const [seat, ...others] = rest.splice(0, Math.min(left, 1 + (left % 4))).map(({ nis }) => nis);
    put(country, cellOf(seat ?? '', others));
    left -= others.length + 1;
  }
  for (const { nis } of rest.filter((_, position) => position % 2 === 0)) without(country, nis);
};

/** A country of that day with so many municipalities under a cell, some of them joint; those that merge stand in each way there is. */
export const countryOn = (date: string, merging: readonly Change[]): Country => {
  const country: Country = { records: new Map(), cells: new Map() };
  const all = municipalitiesOn(date);
  const parts = new Set(merging.flatMap(({ from }) => from));
  const free = Map.groupBy(
    all.filter(({ nis }) => !parts.has(nis)),
    ({ region }) => region,
  );
  const neighbour = (region: RegionId) => (): string => free.get(region)?.pop()?.nis ?? '';
  for (const [place, change] of merging.entries())
    if (change.type === 'merger') shapes[place % shapes.length]?.[1](country, change.from, neighbour(regionOf(change.to) ?? 'flanders'));
    else put(country, cellOf(change.from[0] ?? ''));
  for (const region of RegionId.options) fill(country, region, free.get(region) ?? []);
  return country;
};

const factsOf = ({ records }: Country, nis: string): MunicipalityFacts => {
  const record = records.get(nis);
  return {
    nis,
    kept: nis,
    state: record?.state ?? 'inRegister',
    cell: record?.cell,
    coverage: record?.coverage?.status ?? 'unknown',
    isRegistering: record?.state === 'registering',
    hasPeople: record !== undefined,
    hasMayor: record !== undefined,
  };
};

/** What a plan is made of, as a country's records say it. */
export const planFactsIn = (country: Country, { from }: Pick<Change, 'from'>): PlanFacts => {
  const merging = from.map((nis) => factsOf(country, nis));
  const ids = [...new Set(merging.flatMap(({ cell }) => cell?.cellId ?? []))];
  const found = ids.flatMap((id) => country.cells.get(id) ?? []);
  const cells = found.map((cell): CellFacts => ({
    cellId: cell.cellId,
    seat: cell.seat,
    covers: coveredNow(cell),
    counts: cell.standing.status === 'with',
  }));
  const beside = [...new Set(cells.flatMap(({ covers }) => covers))].filter((nis) => !from.includes(nis));
  return { merging, beside: beside.map((nis) => factsOf(country, nis)), cells };
};
