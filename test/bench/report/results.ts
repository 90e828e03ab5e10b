import type { Contention } from '../../simulation/contention.ts';
import type { Cost } from '../../support/access-patterns/costs.ts';
import type { Pairs } from '../measuring.ts';
import type { Starts } from '../starts.ts';
import { contentionText } from './contention.ts';
import { type FirstLoads, firstLoadText } from './first-load.ts';
import { type AtWork, workText } from './work.ts';
import { requestTable, speedTable, startTable } from './tables.ts';

export type Results = {
  readonly machine: string;
  readonly region: readonly Cost[];
  readonly federal: readonly Cost[];
  readonly inProcess: Pairs;
  readonly overHttp: Pairs;
  readonly atWork: AtWork;
  readonly atOnce: Contention;
  readonly starts: Starts;
  readonly firstLoads: FirstLoads;
  readonly synthSeconds: number;
};

/** The text of test/bench/results.md. */
export const resultsText = ({
  machine,
  region,
  federal,
  inProcess,
  overHttp,
  atWork,
  atOnce,
  starts,
  firstLoads,
  synthSeconds,
}: Results): string => `# Results of \`npm run bench\`

Measured on ${machine}. Times depend on the machine and on what else it does; the ratios are taken
in one run, in turns, and are what counts.

## Speed in process

The deployed bundle of the cells function, called with API Gateway events and a really signed token, over DynamoDB Local:
beside it the same requests on alike items by lib-dynamodb alone, bundled alike. CPU is that of the process. Goal: ratio
at most 1.25.

${speedTable([
  ['read, GET /cell', inProcess.read],
  ['write, POST /cell/confirmation', inProcess.write],
  ...(inProcess.fresh ? [['read, with a token not seen before', inProcess.fresh] as const] : []),
])}

## Speed over HTTP

The same through the gateway of \`npm start\`, which hands each request to a thread, beside the same requests by lib-dynamodb
alone. CPU is that of client, gateway, functions and streams together.

${speedTable([
  ['read, GET /cell', overHttp.read],
  ['write, POST /cell/confirmation', overHttp.write],
])}

${workText(atWork)}

${contentionText(atOnce)}

## Requests and units

The least there is: nothing for reference data, 1 request to read, 2 to change. Why a route asks more stands in
[docs/access-patterns.md](../../docs/access-patterns.md).

### The regional API

${requestTable(region)}

### The federal API

${requestTable(federal)}

## Starting a function

Minified code a function loads at its start, and the median of nine imports in fresh processes.

${startTable(starts)}

${firstLoadText(firstLoads)}

## Building

| | seconds |
|---|--:|
| \`npm run synth\`: bundling, four stacks, rules and validation | ${synthSeconds.toFixed(1)} |
| \`npm run rollout\`: 589 municipalities over HTTP | not run in this bench; it tells its own time |
`;

/** The same text with a cell's work measured anew; the rest keeps its figures. */
export const withWork = (results: string, atWork: AtWork): string =>
  results.replace(/^## A cell's work\n.*?(?=^## )/ms, () => `${workText(atWork)}\n\n`);

/** The same text with the first loads measured anew; the rest keeps its figures. */
export const withFirstLoads = (results: string, firstLoads: FirstLoads): string =>
  results.replace(/^## First load\n.*?(?=^## )/ms, () => `${firstLoadText(firstLoads)}\n\n`);
