import { project } from '../../functions/projections/project.ts';
import type { Change } from '../../shared/data/changes.ts';
import type { Table } from '../../shared/data/table.ts';
import type { RegionId } from '../../shared/domain/tenants.ts';
import { chance } from './chance.ts';
import type { Platform } from './platform.ts';

/** The table's stream of a platform: nothing reaches a read model until it is delivered, and then well or badly. */
export const deliveriesOf = ({ table, changes, place }: Pick<Platform, 'table' | 'changes' | 'place'>, region: RegionId = 'flanders') => {
  const today = () => place().today;
  let acts = 0; // ids of its own, so that those of the handlers are the same however often something is delivered
  const newId = (prefix: string) => `${prefix}_stream_${(acts += 1)}`;
  const consumer = { table, region, today, newId, now: () => `${today()}T10:00:00.000Z` };
  let told = 0;
  const inOrder = async (): Promise<void> => {
    for (; told < changes.length; told++) await project(consumer, changes[told]!);
  };
  /** Delivers late, in another order and some again and again, until each was delivered at least once. */
  const inDisorder = async (seed: number): Promise<void> => {
    const random = chance(seed);
    const waiting: Change[] = [];
    for (;;) {
      waiting.push(...changes.slice(told));
      told = changes.length;
      if (waiting.length === 0) return;
      const repeats = random() < 0.3;
      const from = repeats ? changes : waiting;
      const position = Math.floor(random() * from.length);
      await project(consumer, from[position]!);
      if (!repeats) waiting.splice(position, 1);
    }
  };
  /** Delivers what waits from the newest to the oldest. */
  const inReverse = async (): Promise<void> => {
    const waiting = changes.slice(told).toReversed();
    told = changes.length;
    for (const change of waiting) await project(consumer, change);
    await inOrder();
  };
  /** Delivers in order until so many writes are done; the next one never happens, nor anything after it. */
  const killedAfter = async (writes: number): Promise<void> => {
    let left = writes;
    const mortal: Table = {
      ...table,
      write: async (asked) => ((left -= 1) < 0 ? Promise.reject(new Error('killed')) : table.write(asked)),
    };
    for (; told < changes.length; told++) {
      const lived = await project({ ...consumer, table: mortal }, changes[told]!).then(
        () => true,
        () => false,
      );
      if (!lived) return;
    }
  };
  /** Delivers everything that ever happened once more, and what comes of it. */
  const everythingAgain = async (): Promise<void> => {
    told = 0;
    await inOrder();
  };
  return { consumer, inOrder, inReverse, inDisorder, killedAfter, everythingAgain };
};
