import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';

/** The inside of one execution environment: loads the deployed code once, then answers one event at a time. */
const Data = z.object({
  folder: z.string(),
  handler: z.string(),
  arn: z.string(),
  name: z.string(),
  memoryMegabytes: z.number(),
  timeoutMillis: z.number(),
});
const Message = z.object({ requestId: z.string(), event: z.unknown() });
type Handler = (event: unknown, context: object) => unknown;

const data = Data.parse(workerData);
const isHandler = (value: unknown): value is Handler => typeof value === 'function';

const load = async (): Promise<Handler> => {
  const dot = data.handler.lastIndexOf('.');
  const [file, name] = [join(data.folder, data.handler.slice(0, dot)), data.handler.slice(dot + 1)];
  const path = ['.mjs', '.js', '.cjs'].map((extension) => file + extension).find(existsSync);
  if (path === undefined) throw new Error(`The code has no file for the handler ${data.handler}.`);
  const loaded: unknown = path.endsWith('.cjs') ? createRequire(path)(path) : await import(pathToFileURL(path).href);
  const handler = z.record(z.string(), z.unknown()).parse({ ...Object(loaded) })[name];
  if (!isHandler(handler)) throw new Error(`The code has no function for the handler ${data.handler}.`);
  return handler;
};

const contextOf = (requestId: string) => {
  const ends = Date.now() + data.timeoutMillis;
  return {
    awsRequestId: requestId,
    functionName: data.name,
    functionVersion: '$LATEST',
    invokedFunctionArn: data.arn,
    memoryLimitInMB: String(data.memoryMegabytes),
    logGroupName: `/aws/lambda/${data.name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, ends - Date.now()),
  };
};

const loading = load();
loading.catch(() => {}); // told to whoever asks first

const failure = (error: unknown) =>
  error instanceof Error ? { name: error.name, message: error.message, stack: error.stack } : { name: 'Error', message: String(error) };

parentPort?.on('message', (message: unknown) => {
  const { requestId, event } = Message.parse(message);
  loading
    .then((handler) => handler(event, contextOf(requestId)))
    .then(
      // as Lambda does: what comes back is JSON
      (value) => parentPort?.postMessage({ value: value === undefined ? undefined : JSON.stringify(value) }),
      (error: unknown) => parentPort?.postMessage({ error: failure(error) }),
    );
});
