import type { RegionId } from '../tenants.ts';
import type { Municipality } from './municipality.ts';
import { municipalitiesOn } from './register.ts';

/** How many municipalities there are: in all, by region, by code of province (Brussels has none). */
export type Denominators = {
  readonly country: number;
  readonly regions: Readonly<Record<RegionId, number>>;
  readonly provinces: Readonly<Record<string, number>>;
};

const hasProvince = (entry: Municipality): entry is Municipality & { readonly province: string } => entry.province !== undefined;

/** The numbers of municipalities on an ISO date, which every published count carries. The German-speaking nine are in Wallonia's. */
export const denominators = (date: string): Denominators => {
  const all = municipalitiesOn(date);
  const inRegion = (region: RegionId): number => all.filter((entry) => entry.region === region).length;
  const byProvince = Map.groupBy(all.filter(hasProvince), ({ province }) => province);
  return {
    country: all.length,
    regions: { flanders: inRegion('flanders'), wallonia: inRegion('wallonia'), brussels: inRegion('brussels') },
    provinces: Object.fromEntries([...byProvince].map(([province, members]) => [province, members.length])),
  };
};
