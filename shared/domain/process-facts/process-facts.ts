import * as z from 'zod';
import { PartnerSector } from '../access/roles.ts';
import { RegionId } from '../tenants.ts';
import type { MeetingTally } from './meeting-tally.ts';

/** A calendar year. */
export const Year = z.int().min(2000).max(2200);

/** How many meetings were held, as a band: `from10` up to `from25`, and so on. */
export const MeetingsBand = z.enum(['from10', 'from25', 'from50', 'from100', 'from250', 'from500', 'from1000']);
export type MeetingsBand = z.infer<typeof MeetingsBand>;

/** At which share of the meetings, as a band of percent. */
export const ShareBand = z.enum(['under50', 'from50To75', 'from75']);
export type ShareBand = z.infer<typeof ShareBand>;

/** A sector is told from half of the meetings on. */
const SectorBand = ShareBand.exclude(['under50']);

const ofYear = { tenant: RegionId, year: Year };

/**
 * What leaves a Region about the meetings of its cells in a year (product.md, what the ministry sees): bands of the whole
 * Region and nothing finer. A year with too few meetings or cells is told as just that, whether there were nine or none.
 */
export const ProcessFacts = z.discriminatedUnion('told', [
  z.strictObject({ ...ofYear, told: z.literal(false) }),
  z.strictObject({
    ...ofYear,
    told: z.literal(true),
    meetings: MeetingsBand,
    /** At how many of them mayor, police and coordinator sat together. */
    trio: ShareBand,
    /** A sector that is not named sat at fewer than half of the meetings, at none, or at too few to be told. */
    sectors: z.partialRecord(PartnerSector, SectorBand),
  }),
]);
export type ProcessFacts = z.infer<typeof ProcessFacts>;

/** No figure stands for fewer meetings, nor for fewer cells; and no cell is more than half of what a figure stands for. */
const [fewestMeetings, fewestCells, greatestShare] = [10, 5, 0.5];

const isEnough = (tallies: readonly MeetingTally[]): boolean => {
  const byCell = [...Map.groupBy(tallies, ({ cellId }) => cellId).values()].map(({ length }) => length);
  return tallies.length >= fewestMeetings && byCell.length >= fewestCells && Math.max(...byCell) <= greatestShare * tallies.length;
};

const meetingsBand = (meetings: number): MeetingsBand =>
  MeetingsBand.options.findLast((band) => meetings >= Number(band.slice('from'.length))) ?? 'from10';

const shareBand = (share: number): ShareBand => {
  if (share < 0.5) return 'under50';
  return share < 0.75 ? 'from50To75' : 'from75';
};

const sectorBand = (sector: PartnerSector, tallies: readonly MeetingTally[]) => {
  const present = tallies.filter(({ sectors }) => sectors.includes(sector));
  const band = shareBand(present.length / tallies.length);
  return band === 'under50' || !isEnough(present) ? undefined : band;
};

/**
 * The bands of a Region's year, from ten meetings of five cells on, of which none held more than half. They are so wide that
 * whoever knows every rule still finds at least five numbers possible behind each (docs/adr/0024-process-facts.md).
 */
export const processFacts = (tenant: RegionId, year: number, tallies: readonly MeetingTally[]): ProcessFacts => {
  if (!isEnough(tallies)) return { tenant, year, told: false };
  const sectors: Extract<ProcessFacts, { told: true }>['sectors'] = {};
  for (const sector of PartnerSector.options) {
    const band = sectorBand(sector, tallies);
    if (band !== undefined) sectors[sector] = band;
  }
  const withTrio = tallies.filter(({ trioPresent }) => trioPresent).length;
  return { tenant, year, told: true, meetings: meetingsBand(tallies.length), trio: shareBand(withTrio / tallies.length), sectors };
};
