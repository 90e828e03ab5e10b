import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { reportOf } from './report.ts';
import { noHistory, type Sum, together } from './sum.ts';

/** `npm run simulate [histories]`: lives so many histories, a share of them on each core, and keeps the report. */
const report = fileURLToPath(new URL('../../docs/simulation.md', import.meta.url));
const asked = Number(process.argv[2] ?? 100_000);
const cores = availableParallelism();
const began = performance.now();
const write = (text: string) => process.stdout.write(text);

let sum = noHistory;
/** After each hundredth part, so that a run that is cut short still tells how far it came. */
const tell = (some: Sum): void => {
  const before = sum.histories;
  sum = together(sum, some);
  const part = Math.ceil(asked / 100);
  if (Math.floor(sum.histories / part) === Math.floor(before / part) && sum.histories < asked) return;
  writeFileSync(report, reportOf(sum, { asked, seconds: (performance.now() - began) / 1000 }));
  write(`${sum.histories} of ${asked} histories, ${sum.wrong.length} wrong\n`);
};

const share = async (_: unknown, index: number): Promise<void> => {
  const worker = new Worker(new URL('./share.ts', import.meta.url), { workerData: { first: index + 1, last: asked, step: cores } });
  worker.on('message', tell);
  await new Promise((resolve, reject) => worker.once('error', reject).once('exit', resolve));
};
await Promise.all(Array.from({ length: cores }, share));
sum.wrong.slice(0, 20).forEach((line) => write(`${line}\n`));
process.exitCode = sum.wrong.length > 0 || sum.histories < asked ? 1 : 0;
