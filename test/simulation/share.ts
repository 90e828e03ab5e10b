import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';
import { live } from './live.ts';
import { noHistory, ofOne, together } from './sum.ts';
import { troubled } from './troubled.ts';
import { beginning } from './world.ts';

/** So many histories are told of at once. */
const atOnce = 100;

/** Lives every `step`th history from `first` to `last`, and tells what they came to. */
const { first, last, step } = z.object({ first: z.int(), last: z.int(), step: z.int() }).parse(workerData);
const start = await beginning();
let sum = noHistory;
for (let seed = first; seed <= last; seed += step) {
  sum = together(sum, ofOne(seed, await live(start, { ...troubled, seed })));
  if (sum.histories < atOnce && seed + step <= last) continue;
  parentPort?.postMessage(sum);
  sum = noHistory;
}
