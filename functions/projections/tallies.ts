import { isDeepStrictEqual } from 'node:util';
import { sealedEntities } from '../../shared/data/cell-entities.ts';
import { pick } from '../../shared/data/repository.ts';
import type { Key } from '../../shared/data/table.ts';
import { tallyOf } from '../../shared/domain/process-facts/meeting-tally.ts';
import { isCounted } from '../../shared/domain/process-facts/telling.ts';
import { type Consumer, regionOf, settle } from './consumer.ts';

const { facts } = sealedEntities.meeting;

/**
 * Writes what a meeting adds to the process facts of its year anew, until that year is told. It goes on counting for the cell that held it, also where a
 * merger brought it to another, or divided what it spoke of between two.
 */
export const projectTally = (consumer: Consumer, key: Key): Promise<void> =>
  settle(async () => {
    const stored = await consumer.table.get(key);
    const [meeting] = stored === undefined ? [] : pick(facts, [stored]);
    const counted = meeting && tallyOf(meeting.value);
    if (counted === undefined || !isCounted(counted.year, consumer.today())) return true;
    const tallies = regionOf(consumer).tallies(counted.year);
    const known = await tallies.get(meeting?.id);
    const tally = { ...counted.tally, cellId: known?.value.cellId ?? counted.tally.cellId };
    if (isDeepStrictEqual(known?.value, tally)) return true;
    return (await consumer.table.write([tallies.change(known, tally, meeting?.id)])).ok;
  });
