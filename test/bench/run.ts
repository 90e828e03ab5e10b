import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../infra/bundle.ts';
import { entries } from '../../infra/functions.ts';
import { builtPortal } from '../../local/portal/build-portal.ts';
import { startDynamoDbLocal } from '../../local/dynamodb/dynamodb-local.ts';
import { measured } from '../support/access-patterns/access-patterns.ts';
import { contention } from '../simulation/contention.ts';
import { tableOfSixteen } from '../simulation/sixteen.ts';
import { firstLoads as loadsIn } from '../support/pages/first-load.ts';
import { bundleReferences } from './bundles.ts';
import { busy, machine } from './machine.ts';
import { measuring } from './measuring.ts';
import { sights } from './pages/sights.ts';
import { progressOf } from './progress.ts';
import { resultsText, withFirstLoads, withWork } from './report/results.ts';
import { startsOf } from './starts.ts';
import { measureWork } from './work/measure.ts';
import { synthTime } from './synth-time.ts';

/**
 * `npm run bench`: measures the platform against what it stands on and writes test/bench/results.md. A few minutes.
 * `npm run bench -- pages` measures only what the portal loads and how long people wait for it, `-- work` only a cell's work.
 */
const file = fileURLToPath(new URL('results.md', import.meta.url));
const ownWork = () => measureWork(progressOf('a cell’s work and JSON in turns'));
if (process.argv.includes('work')) {
  const work = await ownWork(); // first, as in a function that did nothing else before
  writeFileSync(file, withWork(readFileSync(file, 'utf8'), { work, busy: busy(), region: (await measured()).region }));
  process.exit(0);
}

const firstLoads = { loads: loadsIn(await builtPortal()), sights: await sights(progressOf('homes in Chromium')), busy: busy() };
if (process.argv.includes('pages')) {
  writeFileSync(file, withFirstLoads(readFileSync(file, 'utf8'), firstLoads));
  process.exit(0);
}

const functions = bundle(entries, { allowMissing: false });
const references = bundleReferences(['empty', 'plain', 'raw-calls']);
const dynamoDb = await startDynamoDbLocal();

const work = await ownWork();
const atWork = { work, busy: busy() };
const atOnce = await contention(await tableOfSixteen(), progressOf('sixteen at one table'));
const { region, federal } = await measured();
const speed = await measuring('in-process/child.ts', [functions, references, dynamoDb.endpoint], progressOf('pipeline and SDK in turns'));
await dynamoDb.stop();
const overHttp = await measuring('over-http/child.ts', [references], progressOf('HTTP and SDK in turns'));
const starts = startsOf({ functions, references, entries }, progressOf('imports in fresh processes'));
const synthSeconds = synthTime(progressOf('synthesis'));
for (const folder of [functions, references]) rmSync(folder, { recursive: true });

writeFileSync(
  file,
  resultsText({
    machine: machine(),
    region,
    federal,
    inProcess: speed,
    overHttp,
    atWork: { ...atWork, region },
    atOnce,
    starts,
    firstLoads,
    synthSeconds,
  }),
);
const ratio = (act: 'read' | 'write') => (speed[act].ours.p50 / speed[act].raw.p50).toFixed(2);
process.stdout.write(
  `In process ${ratio('read')} times the SDK alone for a read, ${ratio('write')} for a write; all in test/bench/results.md\n`,
);
