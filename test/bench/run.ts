import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../infra/bundle.ts';
import { entries } from '../../infra/functions.ts';
import { startDynamoDbLocal } from '../../local/dynamodb/dynamodb-local.ts';
import { measured } from '../support/access-patterns/access-patterns.ts';
import { bundleReferences } from './bundles.ts';
import { machine } from './machine.ts';
import { measuring } from './measuring.ts';
import { progressOf } from './progress.ts';
import { resultsText } from './report/results.ts';
import { startsOf } from './starts.ts';
import { synthTime } from './synth-time.ts';

/** `npm run bench`: measures the platform against what it stands on and writes test/bench/results.md. A few minutes. */
const functions = bundle(entries, { allowMissing: false });
const references = bundleReferences(['empty', 'plain', 'raw-calls']);
const dynamoDb = await startDynamoDbLocal();

const { region, federal } = await measured();
const speed = await measuring('in-process/child.ts', [functions, references, dynamoDb.endpoint], progressOf('pipeline and SDK in turns'));
await dynamoDb.stop();
const overHttp = await measuring('over-http/child.ts', [references], progressOf('HTTP and SDK in turns'));
const starts = startsOf({ functions, references, entries }, progressOf('imports in fresh processes'));
const synthSeconds = synthTime(progressOf('synthesis'));
for (const folder of [functions, references]) rmSync(folder, { recursive: true });

const file = fileURLToPath(new URL('results.md', import.meta.url));
writeFileSync(file, resultsText({ machine: machine(), region, federal, inProcess: speed, overHttp, starts, synthSeconds }));
const ratio = (act: 'read' | 'write') => (speed[act].ours.p50 / speed[act].raw.p50).toFixed(2);
process.stdout.write(`In process ${ratio('read')} times the SDK alone for a read, ${ratio('write')} for a write; all in test/bench/results.md\n`);
