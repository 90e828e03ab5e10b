import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CreateTableCommand, DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { startDynamoDbLocal } from '../../local/dynamodb/dynamodb-local.ts';

const starter = join(import.meta.dirname, '../../local/dynamodb/dynamodb-local.ts');
const answers = (endpoint: string): Promise<boolean> =>
  fetch(endpoint).then(
    () => true,
    () => false,
  );

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim())));

describe('DynamoDB Local', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('ends when the process that started it is killed', async () => {
    const program = `import(${JSON.stringify(starter)}).then(({ startDynamoDbLocal }) => startDynamoDbLocal()).then(({ endpoint }) => console.log(endpoint))`;
    const parent = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
    const endpoint = await firstLine(parent);
    expect(await answers(endpoint)).toBe(true);
    parent.kill('SIGKILL');
    await vi.waitUntil(async () => !(await answers(endpoint)), { timeout: 10_000 });
  });

  test('keeps its files from one start to the next', async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'ronde-'));
    const clientOf = (endpoint: string) =>
      new DynamoDBClient({ endpoint, region: 'eu-central-1', credentials: { accessKeyId: 'kept', secretAccessKey: 'local' } });
    const first = await startDynamoDbLocal({ dataFolder });
    const create = new CreateTableCommand({
      TableName: 'kept',
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    });
    await clientOf(first.endpoint).send(create);
    await first.stop();
    expect(await answers(first.endpoint)).toBe(false);
    const second = await startDynamoDbLocal({ dataFolder });
    expect((await clientOf(second.endpoint).send(new ListTablesCommand())).TableNames).toEqual(['kept']);
    await second.stop();
    await second.stop();
    await rm(dataFolder, { recursive: true });
  });

  test('says that its port is busy', async () => {
    const listener = createServer().listen(0);
    await wait(10);
    const address = listener.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(startDynamoDbLocal({ port })).rejects.toThrow(`Port ${port} is busy`);
    listener.close();
  });

  test('says that Java is missing', async () => {
    vi.stubEnv('JAVA_HOME', '/nowhere');
    await expect(startDynamoDbLocal()).rejects.toThrow('needs Java 17 or newer, and no Java was found');
  });
});
