import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { runFunctions } from '../../../local/cloud/functions.ts';

const code = `
let count = 0;
console.log('loaded');
export const handler = async (event, context) => {
  if (event.crash) process.exit(3);
  if (event.hang) await new Promise(() => {});
  if (event.fail) throw new TypeError('no');
  return { count: ++count, tenant: process.env.TENANT, home: process.env.HOME, id: context.awsRequestId, undefined: undefined };
};`;

const running = (source = code, timeoutMillis = 4000) => {
  const folder = mkdtempSync(join(tmpdir(), 'ronde-function-'));
  writeFileSync(join(folder, 'index.mjs'), source);
  const definition = {
    arn: 'arn',
    name: 'counter',
    folder,
    handler: 'index.handler',
    timeoutMillis,
    memoryMegabytes: 128,
    environment: { TENANT: 'flanders' },
  };
  const log = new PassThrough().resume();
  const functions = runFunctions({ definitions: [definition], log, abreast: 1 });
  onTestFinished(async () => {
    await functions.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return functions;
};

test('a function keeps its state between events, sees its own environment only, and takes one event at a time', async () => {
  const { invoke } = running();
  const answers = await Promise.all([invoke('arn', {}, 'one'), invoke('arn', {}, 'two')]);
  expect(answers).toEqual([
    { count: 1, tenant: 'flanders', id: 'one' },
    { count: 2, tenant: 'flanders', id: 'two' },
  ]);
});

test('a function that throws stays; one that crashes or hangs is started afresh', async () => {
  const { invoke } = running();
  await invoke('arn', {});
  await expect(invoke('arn', { fail: true })).rejects.toThrow('TypeError: no');
  await expect(invoke('arn', {})).resolves.toMatchObject({ count: 2 });
  await expect(invoke('arn', { crash: true })).rejects.toThrow('ended without an answer');
  await expect(invoke('arn', {})).resolves.toMatchObject({ count: 1 });
  await expect(invoke('arn', { hang: true })).rejects.toThrow('Task timed out after 4.00 seconds');
  await expect(invoke('arn', {})).resolves.toMatchObject({ count: 1 });
}, 30_000);

test('the time a function takes to load is not counted', async () => {
  const slow = `await new Promise((resolve) => setTimeout(resolve, 1500));\n${code}`;
  await expect(running(slow, 1000).invoke('arn', {})).resolves.toMatchObject({ count: 1 });
});

test('whoever waits in line when the functions end is told so', async () => {
  const { invoke, stop } = running();
  await invoke('arn', {});
  const waiting = Promise.allSettled([invoke('arn', { hang: true }), invoke('arn', {}), invoke('arn', {})]);
  await stop();
  expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  await expect(invoke('arn', {})).rejects.toThrow('have ended');
});
