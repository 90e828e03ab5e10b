import type { Cost } from '../../support/access-patterns/costs.ts';
import { share } from '../../support/access-patterns/costs.ts';
import type { Pair } from '../measuring.ts';
import type { Start, Starts } from '../starts.ts';
import { median } from '../statistics.ts';

const one = (number: number): string => number.toFixed(1);
const two = (number: number): string => number.toFixed(2);

/** One row for each act: times beside those of the SDK alone, and their ratios. */
export const speedTable = (rows: readonly (readonly [name: string, pair: Pair])[]): string => {
  const row = ([name, { ours, raw }]: (typeof rows)[number]) => {
    const cells = (['p50', 'p99', 'cpu'] as const).flatMap((key) => [
      `${two(ours[key])} / ${two(raw[key])}`,
      `**${two(ours[key] / raw[key])}**`,
    ]);
    return `| ${[name, ...cells].join(' | ')} |`;
  };
  return ['| | p50 ms | ratio | p99 ms | ratio | CPU ms | ratio |', '|---|--:|--:|--:|--:|--:|--:|', ...rows.map(row)].join('\n');
};

export const requestTable = (costs: readonly Cost[]): string => {
  const row = ({ operationId, total, floor, rounds, readUnits, writeUnits }: Cost) =>
    `| ${operationId} | ${total} | ${floor} | ${rounds} | ${readUnits} | ${writeUnits} |`;
  return [
    share(costs),
    '',
    '| route | requests | floor | rounds | read units | write units |',
    '|---|--:|--:|--:|--:|--:|',
    ...costs.map(row),
  ].join('\n');
};

/** One row for each function and one for their median, beside the two references. */
export const startTable = ({ empty, plain, functions }: Starts): string => {
  const middle = (key: 'kilobytes' | 'gzip' | 'milliseconds') => median(functions.map((start) => start[key]));
  const whole: Start = {
    name: '**median of the functions**',
    kilobytes: middle('kilobytes'),
    gzip: middle('gzip'),
    milliseconds: middle('milliseconds'),
  };
  const row = ({ name, kilobytes, gzip, milliseconds }: Start) =>
    `| ${name} | ${one(kilobytes)} | ${one(gzip)} | ${one(milliseconds)} | +${one(milliseconds - empty.milliseconds)} | ${two(milliseconds / plain.milliseconds)} |`;
  const named = [{ ...empty, name: 'an empty handler' }, { ...plain, name: 'middy + zod + lib-dynamodb' }, whole, ...functions];
  return ['| function | KB | KB gzip | import ms | over empty | to plain |', '|---|--:|--:|--:|--:|--:|', ...named.map(row)].join('\n');
};
