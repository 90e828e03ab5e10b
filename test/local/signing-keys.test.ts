import { createPublicKey, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kmsSigner } from '../../functions/runtime/audit-signer.ts';
import { openEnvelopeKeys } from '../../local/aws/envelope-keys.ts';
import { openSigningKeys } from '../../local/aws/signing-keys.ts';
import { openLockedBuckets } from '../../local/aws/locked-buckets.ts';
import { startAws } from '../../local/aws/start-aws.ts';
import type { Listening } from '../../local/cloud/listen.ts';

const file = join(mkdtempSync(join(tmpdir(), 'ronde-')), 'signing-keys.json');
const message = Buffer.from('ronde/flanders/41002\n3\n');
const home = { account: '111111111111', region: 'eu-central-1' };

const start = () =>
  startAws({
    bus: { put: () => undefined, seen: () => 0, drained: async () => {}, stop: async () => {} },
    deliver: () => {},
    signingKeys: openSigningKeys(file),
    envelopeKeys: openEnvelopeKeys(`${file}.envelope`),
    lockedBuckets: openLockedBuckets(`${file}.buckets`),
    homeOf: () => home,
    report: () => {},
  });
const clientAt = (endpoint: string, accessKeyId = 'LOCALFLANDERS') =>
  new KMSClient({ endpoint, region: 'eu-central-1', credentials: { accessKeyId, secretAccessKey: 'local' }, maxAttempts: 1 });

let aws: Listening;
beforeAll(async () => {
  aws = await start();
});
afterAll(() => aws.stop());

describe('the signing key on this machine', () => {
  test('signs what its public key verifies, as the key service does', async () => {
    const signer = kmsSigner(clientAt(aws.url), 'key-1');
    const key = createPublicKey({ key: Buffer.from(await signer.publicKey()), format: 'der', type: 'spki' });
    expect(verify('sha256', message, key, await signer.sign(message))).toBe(true);
  });

  test('is another for each tenant', async () => {
    const [one, other] = [kmsSigner(clientAt(aws.url), 'key-1'), kmsSigner(clientAt(aws.url, 'LOCALBRUSSELS'), 'key-1')];
    expect(await one.publicKey()).not.toEqual(await other.publicKey());
  });

  test('is the same after a restart, and its file is for its owner alone', async () => {
    const before = await kmsSigner(clientAt(aws.url), 'key-1').publicKey();
    await aws.stop();
    aws = await start();
    expect(await kmsSigner(clientAt(aws.url), 'key-1').publicKey()).toEqual(before);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toContain('PRIVATE KEY');
  });

  test('refuses to sign by another algorithm', async () => {
    const command = new SignCommand({ KeyId: 'key-1', Message: message, MessageType: 'DIGEST', SigningAlgorithm: 'ECDSA_SHA_384' });
    await expect(clientAt(aws.url).send(command)).rejects.toThrow('ECDSA_SHA_256');
  });
});
