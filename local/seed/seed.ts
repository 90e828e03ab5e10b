import { commit } from '../../shared/data/commit.ts';
import { RegionId } from '../../shared/domain/tenants.ts';
import type { Office } from '../people/enrol-officer.ts';
import { inventCountry, type Story } from './country.ts';
import type { MunicipalityWrites } from './beginnings.ts';
import { storyWrites } from './story-writes.ts';

export type Seeding = {
  readonly officeOf: (region: RegionId) => Office;
  readonly today: string;
  readonly signal: AbortSignal;
  readonly progress: (done: number, of: number) => void;
};

/** An item that is there already came from an earlier start or from a person: it stays. */
const save = async ({ table, now, today, newId }: Office, { nis, writes }: MunicipalityWrites): Promise<void> => {
  const act = {
    actor: { sub: 'operator', role: 'operator' },
    action: 'seed',
    purpose: 'demonstration',
    at: now.toISOString(),
    today,
    actId: newId('act'),
    audit: { collection: 'audit', owner: nis },
  } as const;
  await commit(table, act, writes);
};

/** Writes the invented country into the tables, region by region side by side; the stream makes the read models of it. Harmless to repeat. */
export const seedCountry = async (
  { officeOf, today, signal, progress }: Seeding,
  among: (story: Story) => boolean = () => true,
): Promise<void> => {
  const country = inventCountry(today);
  const total = Object.values(country).flat().filter(among).length;
  let done = 0;
  const seedRegion = async (region: RegionId): Promise<void> => {
    const office = officeOf(region);
    for (const story of country[region].filter(among)) {
      if (signal.aborted) return;
      for (const each of storyWrites({ table: office.table, today }, story)) await save(office, each);
      progress(++done, total);
    }
  };
  await Promise.all(RegionId.options.map(seedRegion));
};
