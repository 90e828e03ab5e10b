import { PartnerSector } from '../../../shared/domain/access/roles.ts';
import { MeetingsBand, type ProcessFacts, ShareBand } from '../../../shared/domain/process-facts/process-facts.ts';

/** A year of a Region that was told. */
export type Told = Extract<ProcessFacts, { readonly told: true }>;

/** From the fullest ring to the emptiest. */
export const shareBands: readonly ShareBand[] = ShareBand.options.toReversed();

const lowest = (band: MeetingsBand): number => Number(band.slice('from'.length));

/** The first and the last number of a band; the highest band has no last. */
export const boundsOf = (band: MeetingsBand): { readonly from: number; readonly to?: number } => {
  const next = MeetingsBand.options[MeetingsBand.options.indexOf(band) + 1];
  return { from: lowest(band), ...(next !== undefined && { to: lowest(next) - 1 }) };
};

/** The sectors of a band, in the order of their numbers at the table. */
export const sectorsIn = ({ sectors }: Pick<Told, 'sectors'>, band: ShareBand): readonly PartnerSector[] =>
  PartnerSector.options.filter((sector) => (sectors[sector] ?? 'under50') === band);

/** The years told, the latest first, each with what its Regions told. */
export const byYear = (items: readonly ProcessFacts[]): readonly { readonly year: number; readonly facts: readonly ProcessFacts[] }[] =>
  [...Map.groupBy(items, ({ year }) => year)].map(([year, facts]) => ({ year, facts })).toSorted((a, b) => b.year - a.year);
