import type { municipalities } from '../../shared/contract/municipalities.ts';
import type { Overview } from '../../shared/domain/municipalities/overview.ts';
import { registerFrom } from '../../shared/domain/register/changes.ts';
import { predecessors } from '../../shared/domain/register/lineage.ts';
import { municipalitiesByName } from '../../shared/domain/register/municipalities-by-name.ts';
import type { Municipality } from '../../shared/domain/register/municipality.ts';
import { officialName } from '../../shared/domain/register/names.ts';
import { municipalitiesOn } from '../../shared/domain/register/register.ts';
import { pageOf } from '../runtime/collection.ts';
import type { Handles } from '../runtime/context.ts';

/** A record keeps the code under which the municipality was onboarded; the register leads to it after a recode or merger. */
const rowOf = (municipality: Municipality, known: ReadonlyMap<string, Overview>) => {
  const { nis, validFrom, names, languages } = municipality;
  const found = [nis, ...predecessors(nis)].map((code) => known.get(code)).find((overview) => overview !== undefined);
  const since = `${validFrom ?? registerFrom}T00:00:00.000Z`;
  const overview: Overview = found ?? { nis, state: 'inRegister', since };
  return { ...overview, nis, names, languages, officialName: officialName(municipality), href: `/v1/municipalities/${nis}` };
};

export const list: Handles<typeof municipalities, 'list'> = async ({ query, self }, { data, today }) => {
  const { state, activity, name, limit, cursor } = query;
  const known = new Map((await data.overviewFile()).map(({ value }) => [value.nis, value]));
  const states = [state ?? []].flat();
  const named = name === undefined ? undefined : new Set(municipalitiesByName(name, today).map(({ nis }) => nis));
  const rows = municipalitiesOn(today)
    .filter(({ nis, region }) => region === data.region && (named?.has(nis) ?? true))
    .map((municipality) => rowOf(municipality, known))
    .filter((row) => (states.length === 0 || states.includes(row.state)) && (activity === undefined || row.setup?.activity === activity))
    .toSorted((a, b) => (a.nis < b.nis ? -1 : 1));
  return pageOf(rows, { self, limit, cursor, by: ({ nis }) => nis, list: `municipalities of ${data.region}` });
};
