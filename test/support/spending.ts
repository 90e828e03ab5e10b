import { metered, type Operation } from '../../shared/data/capacity.ts';
import type { Table } from '../../shared/data/table.ts';
import type { Watch } from './platform.ts';

/** What one request of a route cost. `rounds`: how often it waited for the table; requests at the same time are one round. */
export type Spent = {
  readonly requests: Readonly<Record<Operation['kind'], number>>;
  readonly readUnits: number;
  readonly writeUnits: number;
  readonly rounds: number;
};

const requestsOf = ({ requests }: Spent): number => requests.get + requests.query + requests.write;

const inRounds = ({ get, query, write }: Table, begin: () => void): Table => {
  let waiting = 0;
  const counted =
    <Asked extends readonly unknown[], Answer>(ask: (...asked: Asked) => Promise<Answer>) =>
    async (...asked: Asked): Promise<Answer> => {
      waiting += 1;
      if (waiting === 1) begin();
      try {
        return await ask(...asked);
      } finally {
        waiting -= 1;
      }
    };
  return { get: counted(get), query: counted(query), write: counted(write) };
};

/** Watches a platform's routes and remembers of each the request that cost most. */
export const spending = (): { readonly watch: Watch; readonly spent: () => ReadonlyMap<string, Spent> } => {
  const calls: { operationId: string; operations: Operation[]; rounds: number }[] = [];
  const watch: Watch = (operationId, table) => {
    const call = { operationId, operations: new Array<Operation>(), rounds: 0 };
    calls.push(call);
    return inRounds(
      metered(table, (operation) => call.operations.push(operation)),
      () => (call.rounds += 1),
    );
  };
  const spentBy = ({ operations, rounds }: (typeof calls)[number]): Spent => {
    const count = (kind: Operation['kind']) => operations.filter((operation) => operation.kind === kind).length;
    const sum = (units: 'readUnits' | 'writeUnits') => operations.reduce((total, operation) => total + operation[units], 0);
    return {
      requests: { get: count('get'), query: count('query'), write: count('write') },
      readUnits: sum('readUnits'),
      writeUnits: sum('writeUnits'),
      rounds,
    };
  };
  const weight = (spent: Spent): number => requestsOf(spent) * 1e6 + spent.writeUnits * 1e3 + spent.readUnits;
  const spent = () =>
    new Map(
      [...Map.groupBy(calls, ({ operationId }) => operationId)].flatMap(([operationId, group]) => {
        const dearest = group.map(spentBy).toSorted((a, b) => weight(b) - weight(a))[0];
        return dearest ? [[operationId, dearest] as const] : [];
      }),
    );
  return { watch, spent };
};
