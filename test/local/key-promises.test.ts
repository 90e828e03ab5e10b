import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KMSClient } from '@aws-sdk/client-kms';
import { afterAll, expect, test } from 'vitest';
import { kmsKeys } from '../../functions/runtime/kms.ts';
import { openEnvelopeKeys } from '../../local/aws/envelope-keys.ts';
import { openLockedBuckets } from '../../local/aws/locked-buckets.ts';
import { openSigningKeys } from '../../local/aws/signing-keys.ts';
import { startAws } from '../../local/aws/start-aws.ts';
import { softwareKeys } from '../../shared/data/vault/software-keys.ts';
import { keyPromises } from '../support/key-promises.ts';

const [one, other] = [randomBytes(32), randomBytes(32)];
keyPromises('in memory', { again: async () => softwareKeys(one), elsewhere: async () => softwareKeys(other) });

const folder = mkdtempSync(join(tmpdir(), 'ronde-keys-'));
const file = join(folder, 'envelope-keys.json');
const stops: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()));
  rmSync(folder, { recursive: true });
});

/** The adapter of AWS KMS on an endpoint that speaks its protocol and keeps its keys in the file, started anew. */
const started = async (accessKeyId: string, keyId: string) => {
  const { url, stop } = await startAws({
    bus: { put: () => undefined, seen: () => 0, drained: async () => {}, stop: async () => {} },
    deliver: () => {},
    signingKeys: openSigningKeys(join(folder, 'signing-keys.json')),
    envelopeKeys: openEnvelopeKeys(file),
    lockedBuckets: openLockedBuckets(join(folder, 'locked-buckets')),
    homeOf: () => ({ account: '111111111111', region: 'eu-central-1' }),
    report: () => {},
  });
  stops.push(stop);
  const credentials = { accessKeyId, secretAccessKey: 'local' };
  return kmsKeys(new KMSClient({ endpoint: url, region: 'eu-central-1', credentials, maxAttempts: 1 }), keyId);
};

keyPromises('in a file, behind the adapter of AWS KMS', {
  again: () => started('LOCALFLANDERS', 'key-1'),
  elsewhere: () => started('LOCALBRUSSELS', 'key-1'),
});

test('the file of the keys is for its owner alone', async () => {
  await (await started('LOCALFLANDERS', 'key-2')).generate({ cell: 'cell_1' });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')))).toContain('LOCALFLANDERS/key-2');
});
