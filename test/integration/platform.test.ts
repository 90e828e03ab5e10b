import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { cognitoAccessMail } from '../../functions/runtime/access-mail.ts';
import { cognitoAccounts } from '../../functions/runtime/accounts.ts';
import { enrolOfficer } from '../../local/people/enrol-officer.ts';
import { readTemporaryPassword } from '../../local/people/mailbox.ts';
import { personInMemory } from '../../local/people/person.ts';
import { type Session, signInAs } from '../../local/people/sign-in.ts';
import { type Platform, startPlatform } from '../../local/platform.ts';
import { dynamoTable } from '../../shared/data/dynamo-table.ts';
import { TenantId } from '../../shared/domain/tenants.ts';

const folder = mkdtempSync(join(tmpdir(), 'ronde-platform-'));
const contact = { name: 'Region officer', email: 'officer@example.test', language: 'nl' } as const;
const person = personInMemory(contact.email, () => readTemporaryPassword(`${platform.deskUrl}/inbox`, contact.email));
let platform: Platform;
let session: Session;

/** The first officer of Flanders, as `npm run tenant:first-officer` makes one. */
const makeOfficer = async () => {
  const { userPoolId, tableName: name, accessKeyId, region } = platform.tenants.flanders;
  const at = { region, credentials: { accessKeyId, secretAccessKey: 'local' } };
  const pool = new CognitoIdentityProviderClient({ ...at, endpoint: platform.cognitoEndpoint });
  const database = new DynamoDBClient({ ...at, endpoint: platform.dynamoDbEndpoint });
  const table = dynamoTable({ client: DynamoDBDocumentClient.from(database), name, now: () => new Date() });
  const { sub } = await cognitoAccounts(pool, userPoolId).open(contact, 'regionOfficer');
  expect(await cognitoAccessMail(pool, userPoolId)({ sub, language: 'nl' })).toBe(true);
  const office = {
    table,
    tenant: 'flanders',
    now: new Date(),
    today: '2026-01-01',
    newId: (prefix: string) => `${prefix}_${randomUUID()}`,
  } as const;
  await enrolOfficer(office, { sub, contact, role: 'regionOfficer' });
  expect(await enrolOfficer(office, { sub, contact, role: 'regionOfficer' })).toBe('known');
  pool.destroy();
  database.destroy();
};

const ask = (tenant: TenantId, path: string, init: RequestInit = {}) => fetch(`${platform.tenants[tenant].url}${path}`, init);
const signedIn = () => ({ headers: { authorization: `Bearer ${session.accessToken}` } });
const post = (body: string) => ({ method: 'POST', body, headers: { 'content-type': 'application/json' } });

beforeAll(async () => {
  platform = await startPlatform({ dataFolder: folder, port: 0, quiet: true });
  await makeOfficer();
  session = await signInAs(platform.tenants.flanders, person);
}, 90_000);
afterAll(async () => {
  await platform.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the platform on one machine', () => {
  test.each(TenantId.options)('serves %s from its template', async (tenant) => {
    const answer = await ask(tenant, '/v1/health');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ status: 'UP', tenant });
  });

  test('lets in who signed in with the password from the mail and a second factor', async () => {
    const answer = await ask('flanders', '/v1/municipalities?limit=1', signedIn());
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ self: '/v1/municipalities?limit=1', items: [{ href: '/v1/municipalities/11001' }] });
  });

  test('keeps out who has no token, a broken one, or one of another tenant, in the words of the gateway', async () => {
    const headers = { authorization: 'Bearer broken' };
    for (const answer of [
      await ask('flanders', '/v1/municipalities'),
      await ask('flanders', '/v1/municipalities', { headers }),
      await ask('wallonia', '/v1/municipalities', signedIn()),
    ]) {
      expect([answer.status, answer.headers.get('content-type')]).toEqual([401, 'application/problem+json']);
      expect(await answer.json()).toMatchObject({ type: 'urn:problem-type:belgif:invalidAccessToken', status: 401 });
    }
  });

  test('answers a path it does not have, and one outside the stage, alike', async () => {
    for (const path of ['/v1/nothing', '/municipalities', '/'])
      expect(await (await ask('flanders', path)).json()).toMatchObject({ type: 'urn:problem-type:belgif:resourceNotFound' });
  });

  test('refuses a body beyond 10 MB before any function runs', async () => {
    const answer = await ask('flanders', '/v1/invitationRequests', post('x'.repeat(11 * 1024 * 1024)));
    expect(answer.status).toBe(413);
  });

  test('holds back a flood on the public form, and only there', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask('brussels', '/v1/invitationRequests', post('{}'))));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([400, 429]));
    expect(answers.filter(({ status }) => status === 400).length).toBeGreaterThanOrEqual(5);
    expect(await answers.find(({ status }) => status === 429)?.json()).toMatchObject({ type: 'urn:problem-type:belgif:tooManyRequests' });
  });

  test('tells a browser of our own origin that it may call, and no other', async () => {
    const preflight = (origin: string) => ask('flanders', '/v1/municipalities', { method: 'OPTIONS', headers: { origin } });
    const { flanders: portal } = platform.portals;
    const [own, strange] = [await preflight(portal), await preflight('https://elsewhere.example')];
    expect([own.status, own.headers.get('access-control-allow-origin')]).toEqual([204, portal]);
    expect(strange.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('shows its mail on a page, and as data', async () => {
    const page = await fetch(`${platform.deskUrl}/inbox`);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).not.toContain('<script');
    const mails = await fetch(`${platform.deskUrl}/inbox?to=${contact.email}`, { headers: { accept: 'application/json' } });
    expect(z.object({ items: z.array(z.object({ to: z.string() })) }).parse(await mails.json()).items).toHaveLength(1);
  });

  test('runs a schedule by hand, and knows no other', async () => {
    const { schedules } = z.object({ schedules: z.array(z.string()) }).parse(await (await fetch(`${platform.deskUrl}/schedules`)).json());
    expect(schedules.length).toBeGreaterThan(0);
    const run = (name = '') => fetch(`${platform.deskUrl}/schedules/${name}`, { method: 'POST' });
    expect([(await run(schedules[0])).status, (await run('none')).status]).toEqual([200, 404]);
  });

  test('says which port is busy and how to mend it', async () => {
    const port = Number(new URL(platform.tenants.federal.url).port);
    const other = mkdtempSync(join(tmpdir(), 'ronde-platform-'));
    await expect(startPlatform({ dataFolder: other, port, quiet: true })).rejects.toThrow(
      new RegExp(`Port ${port} .*is busy: end the program`),
    );
    rmSync(other, { recursive: true });
  });

  test('refuses to run twice on the same data', async () => {
    await expect(startPlatform({ dataFolder: folder, port: 0, quiet: true })).rejects.toThrow('already runs');
  });
});

test('a second start keeps the data and the people', async () => {
  await platform.settle();
  await platform.stop();
  platform = await startPlatform({ dataFolder: folder, port: 0, quiet: true });
  session = await signInAs(platform.tenants.flanders, person);
  expect((await ask('flanders', '/v1/municipalities?limit=1', signedIn())).status).toBe(200);
}, 60_000);
