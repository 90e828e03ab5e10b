import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import * as z from 'zod';
import { type AwsAnswer, type AwsCall, awsError } from './call.ts';
import { openKeptKeys } from './kept-keys.ts';

const Named = z.object({ KeyId: z.string() });
const Sign = Named.extend({ Message: z.base64(), MessageType: z.literal('RAW'), SigningAlgorithm: z.literal('ECDSA_SHA_256') });

const invalid = awsError(400, 'ValidationException', 'On this machine a P-256 key signs raw messages by ECDSA_SHA_256.');

const answered = (body: unknown): AwsAnswer => ({ status: 200, headers: { 'content-type': 'application/x-amz-json-1.1' }, body });

/**
 * KMS's Sign and GetPublicKey (JSON 1.1) for ECC_NIST_P256 keys, each made when it is first asked for, one for each
 * account and key id, and kept in a file only its owner reads.
 */
export const openSigningKeys = (file: string) => {
  const kept = openKeptKeys(file);
  const made = (): string => String(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const keyOf = (call: AwsCall, KeyId: string): KeyObject => createPrivateKey(kept.findOrMake(call, KeyId, made));
  return {
    sign: (call: AwsCall): AwsAnswer => {
      const { data } = Sign.safeParse(call.body);
      if (data === undefined) return invalid;
      const signature = sign('sha256', Buffer.from(data.Message, 'base64'), keyOf(call, data.KeyId));
      return answered({ KeyId: data.KeyId, Signature: signature.toString('base64'), SigningAlgorithm: data.SigningAlgorithm });
    },
    publicKey: (call: AwsCall): AwsAnswer => {
      const { data } = Named.safeParse(call.body);
      if (data === undefined) return invalid;
      const key = createPublicKey(keyOf(call, data.KeyId)).export({ type: 'spki', format: 'der' });
      return answered({ KeyId: data.KeyId, PublicKey: key.toString('base64'), KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' });
    },
  };
};
export type SigningKeys = ReturnType<typeof openSigningKeys>;
