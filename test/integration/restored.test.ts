import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ledgerOf, replay } from '../../functions/erasures/replay.ts';
import { keyed } from '../../local/cloud/table.ts';
import { startDynamoDbLocal } from '../../local/dynamodb/dynamodb-local.ts';
import { dynamoTable } from '../../shared/data/dynamo-table.ts';
import { itemOf } from '../../shared/data/item.ts';
import type { Stored, Table } from '../../shared/data/table.ts';
import { called, listed, narrative, person } from '../support/case-at-work.ts';
import { type CellAtWork, openCell } from '../support/cell-at-work.ts';
import { erasuresNightOf } from '../support/erasures-night.ts';
import type { Moment } from '../support/moment.ts';
import { platform } from '../support/platform.ts';
import { done } from '../support/region.ts';

const names = { items: 'records', keys: 'keysOfCells' } as const;

/** Both tables of a Region in the files of a folder, with what lay there. */
const openFiles = async (dataFolder: string) => {
  const { endpoint, stop } = await startDynamoDbLocal({ dataFolder });
  const connection = { endpoint, region: 'eu-central-1', credentials: { accessKeyId: 'files', secretAccessKey: 'local' } };
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(connection));
  const tableOf = (name: string): Table => dynamoTable({ client, name, now: () => new Date('2026-03-02T10:00:00.000Z') });
  return { client, stop, table: tableOf(names.items), keys: tableOf(names.keys) };
};
type Files = Awaited<ReturnType<typeof openFiles>>;

const fill = async ({ client }: Files, name: string, all: readonly Stored[]): Promise<void> => {
  await client.send(new CreateTableCommand({ TableName: name, ...keyed }));
  for (let from = 0; from < all.length; from += 25) {
    const puts = all.slice(from, from + 25).map((stored) => ({ PutRequest: { Item: itemOf(stored) } }));
    await client.send(new BatchWriteCommand({ RequestItems: { [name]: puts } }));
  }
};

const readAll = async (table: Table, partitions: readonly string[]): Promise<readonly Stored[]> => {
  const pages = await Promise.all(partitions.map((pk) => table.query({ pk, consistent: true })));
  return pages.flatMap(({ items }) => items);
};

const partitionsOf = (all: readonly Stored[]): readonly string[] => [...new Set(all.map(({ key }) => key.pk))];

/** Every file of a folder as bytes. */
const bytesIn = async (folder: string): Promise<Buffer> => {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  return Buffer.concat(await Promise.all(files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name)))));
};

const aliens = ['#AUDIT#', '#MEMBERSHIP', '#DEED'];
let cell: CellAtWork;
let caseId: string;
let before: Moment;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ronde-'));
  cell = await openCell();
  ({ caseId } = await listed(cell));
  await called(cell, caseId, cell.school);
  done(await cell.mayor.client.cases.close({ params: { caseId }, body: { reasons: 'The path is done.' } }));
  await cell.region.stream.inOrder();
  before = cell.region.place.moment();
  const files = await openFiles(join(folder, 'live'));
  await fill(files, names.items, before.items);
  await fill(files, names.keys, before.keys);
  await files.stop();
  await cp(join(folder, 'live'), join(folder, 'copy'), { recursive: true });
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const nightFor = ({ table, keys }: Files) => {
  const { vault, place } = cell.region.place;
  return { table, vault: { ...vault, keys, memory: new Map() }, place };
};

/** What the mayor is told of the case, and who brought it of the signal, on a platform that begins with what lies in these tables. */
const mayorHears = async ({ table, keys }: Files) => {
  const items = await readAll(table, partitionsOf(before.items));
  const restored = platform({ from: { ...before, items, keys: await readAll(keys, partitionsOf(before.keys)) } });
  const mayor = await restored.signIn(cell.mayor.sub);
  const reply = await mayor.cases.get({ params: { caseId } });
  const reporter = await restored.signIn(cell.school.sub);
  const signals = done(await reporter.signals.list()).settled;
  return { code: reply.ok ? 'done' : reply.code, listed: done(await mayor.cases.list()).items.length, signals: signals.length, items };
};

describe('the files of the tables', () => {
  test('hold no word of what is sealed', async () => {
    const bytes = await bytesIn(join(folder, 'live'));
    expect(bytes.includes(caseId)).toBe(true); // the files are what we think they are
    for (const word of [...Object.values(narrative), person.name, person.knownBy, 'The path is done.'])
      expect([word, bytes.includes(word)]).toEqual([word, false]);
  });

  test('copied before an erasure, and started again from the copy, forget once the ledger is replayed', async () => {
    const live = await openFiles(join(folder, 'live'));
    expect(await mayorHears(live)).toMatchObject({ code: 'done', listed: 1 });
    await erasuresNightOf(nightFor(live), '2040-01-01');
    expect(await mayorHears(live)).toMatchObject({ code: 'case-erased', listed: 0 });
    const ledger = await ledgerOf(live.table, 'flanders');
    await live.stop();

    const copy = await openFiles(join(folder, 'copy'));
    expect(await mayorHears(copy)).toMatchObject({ code: 'done', listed: 1, signals: 1 });
    const night = { ...nightFor(copy), region: 'flanders', today: () => '2040-01-02', now: () => '2040-01-02T02:00:00.000Z' } as const;
    const { newId } = cell.region.place.place();
    expect(await replay({ ...night, newId }, ledger)).toBeGreaterThan(0);
    await replay({ ...night, newId }, ledger);
    const { items, ...heard } = await mayorHears(copy);
    // who brought the signal keeps a note that it was looked at until its own day, whatever became of the case
    expect(heard).toEqual({ code: 'case-erased', listed: 0, signals: 1 });
    // but for the ledger, a tombstone is all that lies there
    const about = items.filter(
      ({ key, value }) => JSON.stringify([key, value]).includes(caseId) && !aliens.some((part) => key.pk.includes(part)),
    );
    expect(about.map(({ key }) => key.pk.split('#').at(-1))).toEqual(['CASE']);
    expect(await ledgerOf(copy.table, 'flanders')).toEqual(
      expect.arrayContaining(ledger.map(({ subjectId }) => expect.objectContaining({ subjectId }))),
    );
    await copy.stop();
  }, 120_000);
});
