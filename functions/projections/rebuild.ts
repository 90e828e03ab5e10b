import { readPartition } from '../../shared/data/repository.ts';
import { register } from '../../shared/domain/register/register.ts';
import { type Consumer, regionOf } from './consumer.ts';
import { project } from './project.ts';
import { sealSince } from './seal-since.ts';

/** No entry is older than the platform. */
const firstMonth = '2026-01';

const sources = ['onboarding', 'registration', 'cell', 'case', 'meeting', 'transferOffer'] as const;

/**
 * Brings everything that is derived in a Region up to its records, as if each had just been written: for changes that
 * failed for good and are no longer in the stream. Safe at any time and as often as wished; tells each municipality done.
 */
export const rebuild = async (consumer: Consumer, done: (nis: string) => void = () => {}): Promise<void> => {
  for (const { nis } of register.filter(({ region }) => region === consumer.region)) {
    const records = await Promise.all(sources.map((collection) => readPartition(consumer.table, collection, nis)));
    for (const stored of records.flat()) await project(consumer, { key: stored.key, sequence: '0', new: stored });
    await sealSince(consumer.table, nis, { since: firstMonth, until: consumer.now() });
    done(nis);
  }
  await regionOf(consumer).coverage.rebuild();
};
