import { RegionId } from '../../shared/domain/tenants.ts';
import type { Answer } from './ask-ministry.ts';

type Count = { readonly with?: number | undefined; readonly municipalities?: number | undefined } | undefined;

const share = (count: Count): string => `${count?.with ?? '?'} of ${count?.municipalities ?? '?'}`;

/** What the ministry counts beside what was published, a line each, and the country as a sum. */
export const reportOf = ({ totals, published }: Answer): readonly string[] => {
  const { country, regions } = totals;
  const parts = RegionId.options.map((region) => `${regions[region]?.with ?? '?'}/${regions[region]?.municipalities ?? '?'}`);
  const row = (name: string, ours: Count, theirs: Count) => `  ${name.padEnd(11)}${share(ours).padEnd(14)}${share(theirs)}`;
  return [
    `${share(country)} = ${parts.join(' + ')}`,
    `  ${''.padEnd(11)}${'the platform'.padEnd(14)}published`,
    row('country', country, published?.country),
    ...RegionId.options.map((region) => row(region, regions[region], published?.regions[region])),
    `  without ${country?.without ?? '?'}, unknown ${country?.unknown ?? '?'}; ${country?.cells ?? '?'} cells`,
  ];
};

/** Whether the count of every Region is the one published. */
export const isAsPublished = ({ totals, published }: Answer): boolean =>
  RegionId.options.every((region) => {
    const [ours, theirs] = [totals.regions[region], published?.regions[region]];
    return theirs !== undefined && ours?.with === theirs.with && ours?.municipalities === theirs.municipalities;
  });
