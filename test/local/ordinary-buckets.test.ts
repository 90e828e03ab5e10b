import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bucketFiles } from '../../functions/runtime/bucket-files.ts';
import type { UploadForm } from '../../functions/runtime/files.ts';
import { openEnvelopeKeys } from '../../local/aws/envelope-keys.ts';
import { openLockedBuckets } from '../../local/aws/locked-buckets.ts';
import { openOrdinaryBuckets } from '../../local/aws/open-buckets.ts';
import { openSigningKeys } from '../../local/aws/signing-keys.ts';
import { startAws } from '../../local/aws/start-aws.ts';
import type { Listening } from '../../local/cloud/listen.ts';
import { mostBytes } from '../../shared/domain/manuals/attachment.ts';

const folder = mkdtempSync(join(tmpdir(), 'ronde-'));
const portal = 'http://localhost:4000';
const late = { minutes: 0 };
const buckets = [{ accessKeyId: 'LOCALFLANDERS', name: 'files', origins: [portal] }];

let aws: Listening;
beforeAll(async () => {
  aws = await startAws({
    bus: { put: () => undefined, seen: () => 0, drained: async () => {}, stop: async () => {} },
    deliver: () => {},
    signingKeys: openSigningKeys(join(folder, 'signing-keys.json')),
    envelopeKeys: openEnvelopeKeys(join(folder, 'envelope-keys.json')),
    lockedBuckets: openLockedBuckets(join(folder, 'buckets')),
    ordinaryBuckets: openOrdinaryBuckets({
      folder: join(folder, 'files'),
      buckets,
      now: () => new Date(Date.now() + late.minutes * 60_000),
    }),
    homeOf: () => ({ account: '111111111111', region: 'eu-central-1' }),
    report: () => {},
  });
});
afterAll(() => aws.stop());

const filesOf = (accessKeyId = 'LOCALFLANDERS') =>
  bucketFiles(
    new S3Client({
      endpoint: aws.url.replace('localhost', '127.0.0.1'),
      region: 'eu-central-1',
      credentials: { accessKeyId, secretAccessKey: 'local' },
      maxAttempts: 1,
    }),
    'files',
  );

const type = 'application/pdf';
let keys = 0;
const offer = async () => {
  const key = `manuals/article_1/attachment_${(keys += 1)}`;
  return { key, form: await filesOf().upload({ key, type, mostBytes }) };
};

/** As a browser sends a form: the file comes last. */
const send = async ({ url, fields }: UploadForm, content: Uint8Array<ArrayBuffer>, other: Readonly<Record<string, string>> = {}) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...other })) form.append(name, value);
  form.append('file', new Blob([content], { type }));
  const response = await fetch(url, { method: 'POST', body: form, headers: { Origin: portal } });
  const text = await response.text();
  const [, code] = /<Code>(\w+)<\/Code>/.exec(text) ?? [];
  return { status: response.status, code, text, origin: response.headers.get('access-control-allow-origin') };
};

const bytes = (length: number) => new Uint8Array(length).fill(7);

/** Any time that a test asks for is over when it ends. */
const later = async <Value>(minutes: number, doing: () => Promise<Value>): Promise<Value> => {
  late.minutes = minutes;
  return doing().finally(() => void (late.minutes = 0));
};

describe('a form for an upload', () => {
  test('takes a file of 20 MB, and tells the page of the portal so', async () => {
    const { key, form } = await offer();
    expect(await send(form, bytes(mostBytes))).toMatchObject({ status: 204, origin: portal });
    expect(await filesOf().find(key)).toEqual({ type, bytes: mostBytes });
  });

  test('refuses one of 25 MB as S3 does, and keeps nothing of it', async () => {
    const { key, form } = await offer();
    const refused = await send(form, bytes(25 * 1024 * 1024));
    expect(refused).toMatchObject({ status: 400, code: 'EntityTooLarge' });
    expect(refused.text).toContain('<ProposedSize>26214400</ProposedSize><MaxSizeAllowed>20971520</MaxSizeAllowed>');
    expect(await filesOf().find(key)).toBeUndefined();
  });

  test.each([
    ['an empty file', {}, 0, 'EntityTooSmall'],
    ['another type', { 'Content-Type': 'text/html' }, 9, 'AccessDenied'],
    ['another name', { key: 'manuals/article_1/other' }, 9, 'AccessDenied'],
    ['a field that its policy does not name', { acl: 'public-read' }, 9, 'AccessDenied'],
    [
      'a policy that was changed',
      { Policy: Buffer.from('{"expiration":"2999-01-01T00:00:00Z","conditions":[]}').toString('base64') },
      9,
      'SignatureDoesNotMatch',
    ],
  ])('refuses %s', async (_, other, length, code) => {
    expect(await send((await offer()).form, bytes(length), other)).toMatchObject({ code });
  });

  test('is refused after a quarter of an hour, and where another tenant signed it', async () => {
    const { form } = await offer();
    expect(await later(16, () => send(form, bytes(9)))).toMatchObject({ status: 403, code: 'AccessDenied' });
    const foreign = await filesOf('LOCALBRUSSELS').upload({ key: 'manuals/article_1/x', type, mostBytes });
    expect(await send(foreign, bytes(9))).toMatchObject({ status: 403 });
  });
});

describe('an address of a file', () => {
  const kept = async (name = 'Règlement «intérieur».pdf') => {
    const { key, form } = await offer();
    await send(form, bytes(9));
    return { key, url: await filesOf().download({ key, type, name }) };
  };

  test('gives it to be kept under its name, whatever script that is in', async () => {
    const response = await fetch((await kept()).url);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="Reglement interieur.pdf"; filename*=UTF-8''R%C3%A8glement%20%C2%ABint%C3%A9rieur%C2%BB.pdf`,
    );
    expect((await response.arrayBuffer()).byteLength).toBe(9);
  });

  test('gives nothing after five minutes, nor when anything in it was changed, nor unsigned', async () => {
    const { url } = await kept();
    expect((await later(6, () => fetch(url))).status).toBe(403);
    expect((await fetch(url.replace('application%2Fpdf', 'text%2Fhtml'))).status).toBe(403);
    expect((await fetch(url.replace('attachment_', 'attachment_0'))).status).toBe(403);
    expect((await fetch(url.split('?')[0] ?? '')).status).toBe(403);
  });

  test('is no other tenant’s', async () => {
    const { key } = await kept();
    expect((await fetch(await filesOf('LOCALBRUSSELS').download({ key, type, name: 'a.pdf' }))).status).toBe(403);
    expect(await filesOf('LOCALBRUSSELS').find(key)).toBeUndefined();
  });
});
