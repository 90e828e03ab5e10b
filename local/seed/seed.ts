import { commit } from '../../shared/data/commit.ts';
import type { RegionId } from '../../shared/domain/tenants.ts';
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
    purpose: 'organisationOfTheCell',
    at: now.toISOString(),
    today,
    actId: newId('act'),
    audit: { collection: 'audit', owner: nis },
  } as const;
  await commit(table, act, writes);
};

/** Writes the invented country into the tables; the stream makes the read models of it. Harmless to repeat. */
export const seedCountry = async (
  { officeOf, today, signal, progress }: Seeding,
  among: (story: Story) => boolean = () => true,
): Promise<void> => {
  const stories = inventCountry(today).filter(among);
  for (const [position, story] of stories.entries()) {
    if (signal.aborted) return;
    const office = officeOf(story.municipality.region);
    for (const each of storyWrites({ table: office.table, today }, story)) await save(office, each);
    progress(position + 1, stories.length);
  }
};
