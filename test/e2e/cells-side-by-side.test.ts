import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Operation, operationsOf } from '../../shared/contract/api.ts';
import { regionApi } from '../../shared/contract/index.ts';
import { anyBody, anyQuery, paramsFrom } from '../support/any-request.ts';
import { openRegion, type Region } from '../support/e2e/region.ts';
import { stageOf } from '../support/e2e/stage.ts';
import { openTable, type Table, workThrough } from '../support/e2e/table.ts';
import { canary, words } from '../support/every-route/working.ts';
import { rawRequest, told } from '../support/raw-request.ts';

const stage = stageOf(inject('platform'));
const [ours, theirs] = ['44021', '44019'] as const;
const operations = operationsOf(regionApi);
const onId = operations.filter(({ route }) => route.scope === 'cell' && route.params !== undefined);
const reading = operations.filter(({ route, verb }) => route.method === 'GET' || verb === 'query');

type Ids = Readonly<Record<string, string>>;

let region: Region;
let [own, neighbour]: Table[] = [];
let ids: Ids;
let unknown: Ids;

beforeAll(async () => {
  region = await openRegion(stage);
  own = await openTable(region, ours);
  neighbour = await openTable(region, theirs);
  // no glass was broken here, and nothing handed on
  ids = { breakGlassId: 'glass_123456', transferId: 'transfer_123456', ...(await workThrough(own, stage.settle)) };
  unknown = Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, id.replace(/.{6}$/, '000000')]));
  await stage.settle();
});

/** The place of a meeting is told to the whole table. */
const withoutPlace = (text: string): string => text.replaceAll(words('room'), '');

/** Asks over HTTP whatever somebody could send. */
const ask = async (operation: Operation, token: string | undefined, known: Ids) => {
  const body = anyBody(operation);
  const asked = { url: stage.tenants.flanders.url, token, params: paramsFrom(operation, known), query: anyQuery(operation) };
  const { status, text } = await told(await fetch(rawRequest(operation, { ...asked, ...(body !== undefined && { body }) })));
  return { status, text };
};

describe('two cells side by side on the running platform', () => {
  test('show those at the own table what was written there', async () => {
    const { text } = await ask(
      operations.find(({ operationId }) => operationId === 'casesGet')!,
      own!.mayor.token,
      ids,
    );
    expect(text).toContain(words('why it worries'));
  });

  // every other role in memory: test/functions/neighbour.test.ts
  test('answer whatever is asked about an id of the other as about one that nobody has', async () => {
    for (const operation of onId)
      for (const { token } of [neighbour!.mayor, neighbour!.school]) {
        const [foreign, absent] = [await ask(operation, token, ids), await ask(operation, token, unknown)];
        expect(foreign, operation.operationId).toEqual(absent);
        expect([403, 404], operation.operationId).toContain(foreign.status);
      }
  });

  test('tell nothing that was written to anybody who was not to read it', async () => {
    const officer = await region.people.token('flanders', region.people.officerEmail('flanders'));
    const strangers = [neighbour!.mayor, neighbour!.school, own!.police];
    // what a Region and its side keep: nothing that a cell wrote lies there
    const regional = {
      changeId: 'change_123456',
      trainingId: 'training_123456',
      articleId: 'article_123456',
      proposalId: 'proposal_123456',
    };
    const known = { ...ids, ...regional, nis: ours, calendarFile: 'none' };
    for (const operation of reading)
      for (const token of [...strangers.map((chair) => chair.token), officer, undefined])
        expect(withoutPlace((await ask(operation, token, known)).text), operation.operationId).not.toContain(canary);
  });
});

describe('what was written at a table', () => {
  test('is sealed in every table, and in no mail', async () => {
    for (const tenant of ['flanders', 'federal'] as const) expect(JSON.stringify(await stage.items(tenant))).not.toContain(canary);
    expect(withoutPlace(JSON.stringify(await stage.mails()))).not.toContain(canary);
  });

  test('lies in no file: not in the database’s, not in a log, not in an event', () => {
    const files = readdirSync(stage.dataFolder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
    const contents = files.map(({ parentPath, name }) => ({ name, bytes: readFileSync(join(parentPath, name)) }));
    // the files are those of the platform, and tell what lies open
    expect(contents.some(({ bytes }) => bytes.includes(`MUNICIPALITY#${ours}#CASE`))).toBe(true);
    const telling = contents.filter(({ bytes }) => withoutPlace(bytes.toString('latin1')).includes(canary));
    expect(telling.map(({ name }) => name)).toEqual([]);
  });
});
