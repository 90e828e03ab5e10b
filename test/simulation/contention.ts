import { atOnce, type tableOfSixteen } from './sixteen.ts';

/** What came of sixteen who wrote at once: how much they asked, of how many kinds, how much was answered, and how often one was in another's way. */
export type Contention = {
  readonly orders: number;
  readonly asked: number;
  readonly answered: number;
  readonly kinds: number;
  readonly conflicts: number;
};

const orders = 10;

/** Sixteen people write at once in one cell, each their own work, once for each of ten orders that chance decides. */
export const contention = async (
  start: Awaited<ReturnType<typeof tableOfSixteen>>,
  progress?: (share: number) => void,
): Promise<Contention> => {
  const sum = { asked: 0, answered: 0, conflicts: 0 };
  const kinds = new Set<string>();
  for (let seed = 1; seed <= orders; seed += 1) {
    const { asked, conflicts } = await atOnce(start, seed);
    const writes = asked.filter(({ isReading }) => !isReading);
    sum.asked += writes.length;
    sum.answered += writes.filter(({ isAnswered }) => isAnswered).length;
    sum.conflicts += conflicts;
    writes.forEach(({ action }) => kinds.add(action));
    progress?.(seed / orders);
  }
  return { ...sum, orders, kinds: kinds.size };
};
