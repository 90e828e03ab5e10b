// The inside of one execution environment: loads the deployed code once, then answers one event at a time. Plain
// JavaScript without packages: many of these start, and each would load the type stripper and the packages anew.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

const { folder, handler: entry, arn, name, memoryMegabytes, timeoutMillis } = workerData;

const load = async () => {
  const dot = entry.lastIndexOf('.');
  const file = join(folder, entry.slice(0, dot));
  const path = ['.mjs', '.js', '.cjs'].map((extension) => file + extension).find(existsSync);
  if (path === undefined) throw new Error(`The code has no file for the handler ${entry}.`);
  const loaded = path.endsWith('.cjs') ? createRequire(path)(path) : await import(pathToFileURL(path).href);
  const handler = loaded[entry.slice(dot + 1)];
  if (typeof handler !== 'function') throw new Error(`The code has no function for the handler ${entry}.`);
  return handler;
};

const contextOf = (requestId) => {
  const ends = Date.now() + timeoutMillis;
  return {
    awsRequestId: requestId,
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: arn,
    memoryLimitInMB: String(memoryMegabytes),
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, ends - Date.now()),
  };
};

const loading = load();
const begun = () => parentPort.postMessage({ begun: true });
loading.then(begun, begun); // what went wrong is told to whoever asks first

const failure = (error) =>
  error instanceof Error ? { name: error.name, message: error.message, stack: error.stack } : { name: 'Error', message: String(error) };

parentPort.on('message', ({ requestId, event }) => {
  loading
    .then((handler) => handler(event, contextOf(requestId)))
    .then(
      // as Lambda does: what comes back is JSON
      (value) => parentPort.postMessage({ value: value === undefined ? undefined : JSON.stringify(value) }),
      (error) => parentPort.postMessage({ error: failure(error) }),
    );
});
