import { type Api, operationsOf, writes } from '../../../shared/contract/api.ts';
import type { Route } from '../../../shared/contract/route.ts';
import type { Spent } from '../spending.ts';
import { reasons } from './reasons.ts';

/**
 * The least a route can ask: nothing of the table, one read (of a cell's work with the audit's entry beside it), or one read
 * and one transaction for an act that rests on what is there.
 */
export const floorOf = (route: Route): number => {
  if (writes(route) || route.scope === 'cell') return 2;
  return Object.keys(route.access).length > 0 ? 1 : 0;
};

/** One route against its floor; throws when the scenario forgot it. */
export const costsOf = (api: Api, spent: ReadonlyMap<string, Spent>) =>
  operationsOf(api).map(({ operationId, route }) => {
    const found = spent.get(operationId);
    if (found === undefined) throw new Error(`The scenario never called ${operationId}.`);
    const { get, query, write } = found.requests;
    return { ...found, operationId, route, floor: floorOf(route), total: get + query + write };
  });
export type Cost = ReturnType<typeof costsOf>[number];

const named = (count: number, word: string): string[] => (count === 0 ? [] : [count === 1 ? word : `${count} ${word}`]);

const row = ({ operationId, requests: { get, query, write }, total, floor, rounds, readUnits, writeUnits }: Cost): string => {
  const parts = [...named(get, 'get'), ...named(query, 'query'), ...named(write, 'write')].join(' + ') || '–';
  const why = total > floor ? (reasons[operationId] ?? '') : '';
  return `| ${operationId} | ${parts} | ${total} | ${floor} | ${rounds} | ${readUnits} | ${writeUnits} | ${why} |`;
};

/** One row for each route. */
export const costTable = (costs: readonly Cost[]): string =>
  [
    '| route | asks | requests | floor | rounds | read units | write units | why more |',
    '|---|---|--:|--:|--:|--:|--:|---|',
    ...costs.map(row),
  ].join('\n');

/** How many of the routes stand at their floor, in words. */
export const share = (costs: readonly Cost[]): string => {
  const least = costs.filter(({ total, floor }) => total <= floor).length;
  return `${least} of ${costs.length} routes ask the least there is.`;
};
