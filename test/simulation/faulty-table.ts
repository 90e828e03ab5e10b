import type { Table, Write } from '../../shared/data/table.ts';

/** An outage as a function of the cloud meets it: the answer to what was asked never comes. */
const outage = (): Error => Object.assign(new Error('No answer came.'), { name: 'ServiceUnavailable' });

/** How often, in requests of a hundred, a table is too busy to begin, and how often its answer is lost after it was done. */
export type Faults = { readonly throttled: number; readonly lost: number };

type Trouble = { readonly turn: () => Promise<void>; readonly chance: () => number; readonly faults: Faults };

const named = ({ key }: Write): string => `${key.pk}\n${key.sk}`;

/**
 * What makes a table one that many use at once. Each request waits for its turn; a transaction holds its items from one turn to
 * a later one, and whoever wants one of them meanwhile is refused, as by DynamoDB (TransactionConflict); and what can fail does:
 * before anything happened, or after all of it did. `calm` ends all of it.
 */
export const troubles = ({ turn, chance, faults }: Trouble) => {
  const held = new Set<string>();
  let isCalm = false;
  let conflicts = 0;

  const troubled = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    if (isCalm) return ask();
    await turn();
    if (chance() * 100 < faults.throttled) throw outage();
    const answer = await ask();
    if (chance() * 100 < faults.lost) throw outage();
    return answer;
  };

  const transact = async (table: Table, writes: readonly Write[]): ReturnType<Table['write']> => {
    const busy = writes.flatMap((write, position) => (held.has(named(write)) ? [position] : []));
    conflicts += busy.length > 0 ? 1 : 0;
    if (busy.length > 0) return { ok: false, refused: busy };
    writes.forEach((write) => held.add(named(write)));
    try {
      if (!isCalm) await turn();
      const outcome = await table.write(writes);
      conflicts += outcome.ok ? 0 : 1;
      return outcome;
    } finally {
      writes.forEach((write) => held.delete(named(write)));
    }
  };

  const over = (table: Table): Table => ({
    get: (key, options) => troubled(() => table.get(key, options)),
    query: (query) => troubled(() => table.query(query)),
    write: (writes) => troubled(() => transact(table, writes)),
  });
  return {
    over,
    calm: (): void => void (isCalm = true),
    /** Transactions that were refused because of others. */ conflicts: () => conflicts,
  };
};
