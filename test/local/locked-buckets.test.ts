import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bucketWitness } from '../../functions/runtime/audit-witness.ts';
import { openEnvelopeKeys } from '../../local/aws/envelope-keys.ts';
import { openLockedBuckets } from '../../local/aws/locked-buckets.ts';
import { openSigningKeys } from '../../local/aws/signing-keys.ts';
import { startAws } from '../../local/aws/start-aws.ts';
import type { Listening } from '../../local/cloud/listen.ts';
import { witnessInMemory, witnessPromises } from '../support/audit/witness-promises.ts';

const folder = mkdtempSync(join(tmpdir(), 'ronde-'));
const start = () =>
  startAws({
    bus: { put: () => undefined, seen: () => 0, drained: async () => {}, stop: async () => {} },
    deliver: () => {},
    signingKeys: openSigningKeys(join(folder, 'signing-keys.json')),
    envelopeKeys: openEnvelopeKeys(join(folder, 'envelope-keys.json')),
    lockedBuckets: openLockedBuckets(join(folder, 'buckets')),
    homeOf: () => ({ account: '111111111111', region: 'eu-central-1' }),
    report: () => {},
  });

let aws: Listening;
beforeAll(async () => void (aws = await start()));
afterAll(() => aws.stop());

const client = (accessKeyId = 'LOCALFLANDERS') =>
  new S3Client({
    endpoint: aws.url.replace('localhost', '127.0.0.1'),
    region: 'eu-central-1',
    credentials: { accessKeyId, secretAccessKey: 'local' },
    maxAttempts: 1,
  });

let buckets = 0;
const openBucket = async () => {
  const [s3, Bucket] = [client(), `heads-${(buckets += 1)}`];
  const at = async (Key: string): Promise<string | undefined> => {
    const found = await s3.send(new GetObjectCommand({ Bucket, Key })).catch((error: unknown) => {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    });
    return found?.Body?.transformToString();
  };
  return { s3, Bucket, at, witness: bucketWitness(s3, Bucket) };
};

witnessPromises('the bucket of this machine', openBucket);
witnessPromises('memory', async () => witnessInMemory());

describe('the bucket of this machine', () => {
  const Key = 'flanders/41002/2026-03-02T10:00:00.000Z-17.txt';

  test('refuses to write over an object without a condition, and to remove it', async () => {
    const { s3, Bucket, at, witness } = await openBucket();
    await witness({ name: Key, note: 'kept\n' });
    await expect(s3.send(new PutObjectCommand({ Bucket, Key, Body: 'changed\n' }))).rejects.toThrow('one version');
    await expect(s3.send(new DeleteObjectCommand({ Bucket, Key }))).rejects.toThrow('object lock');
    expect(await at(Key)).toBe('kept\n');
  });

  test('keeps its objects over a restart, in files that nobody may write to', async () => {
    const { Bucket, witness } = await openBucket();
    await witness({ name: Key, note: 'kept\n' });
    await aws.stop();
    aws = await start();
    const { s3 } = await openBucket();
    const found = await s3.send(new GetObjectCommand({ Bucket, Key }));
    expect(await found.Body?.transformToString()).toBe('kept\n');
    const lies = join(folder, 'buckets/LOCALFLANDERS', Bucket, 'flanders/41002');
    expect(readdirSync(lies).map((name) => statSync(join(lies, name)).mode & 0o777)).toEqual([0o400]);
  });

  test('is another for each tenant, and leads out of its folder by no name', async () => {
    const { Bucket, witness } = await openBucket();
    await witness({ name: Key, note: 'kept\n' });
    await expect(client('LOCALBRUSSELS').send(new GetObjectCommand({ Bucket, Key }))).rejects.toThrow('does not exist');
    await expect(client().send(new GetObjectCommand({ Bucket, Key: '../../signing-keys.json' }))).rejects.toThrow();
  });
});
