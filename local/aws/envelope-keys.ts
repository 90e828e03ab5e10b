import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { softwareKeys } from '../../shared/data/vault/software-keys.ts';
import { type AwsAnswer, type AwsCall, awsError } from './call.ts';
import { openKeptKeys } from './kept-keys.ts';

const Context = z.record(z.string(), z.string()).default({});
const Generate = z.object({ KeyId: z.string(), KeySpec: z.literal('AES_256'), EncryptionContext: Context });
const Decrypt = z.object({ KeyId: z.string(), CiphertextBlob: z.base64(), EncryptionContext: Context });

const invalid = awsError(400, 'ValidationException', 'On this machine a key is named by its id, and makes AES_256 keys.');
const unknownKey = awsError(400, 'NotFoundException', 'There is no such key.');
const unreadable = awsError(400, 'InvalidCiphertextException', 'This was wrapped under another key, for another context, or altered.');

const answered = (body: unknown): AwsAnswer => ({ status: 200, headers: { 'content-type': 'application/x-amz-json-1.1' }, body });

/**
 * KMS's GenerateDataKey and Decrypt (JSON 1.1) for symmetric keys, each made when it first makes another, one for each
 * account and key id. As in KMS, what was wrapped opens only under the same key id and for the same encryption context.
 */
export const openEnvelopeKeys = (file: string) => {
  const kept = openKeptKeys(file);
  const serviceOf = (key: string) => softwareKeys(Buffer.from(key, 'base64'));
  return {
    generate: async (call: AwsCall): Promise<AwsAnswer> => {
      const { data } = Generate.safeParse(call.body);
      if (data === undefined) return invalid;
      const { KeyId, EncryptionContext } = data;
      const service = serviceOf(kept.findOrMake(call, KeyId, () => randomBytes(32).toString('base64')));
      const { key, wrapped } = await service.generate(EncryptionContext);
      return answered({ KeyId, Plaintext: Buffer.from(key).toString('base64'), CiphertextBlob: wrapped });
    },
    decrypt: async (call: AwsCall): Promise<AwsAnswer> => {
      const { data } = Decrypt.safeParse(call.body);
      if (data === undefined) return invalid;
      const { KeyId, CiphertextBlob, EncryptionContext } = data;
      const region = kept.find(call, KeyId);
      if (region === undefined) return unknownKey;
      const key = await serviceOf(region)
        .unwrap(CiphertextBlob, EncryptionContext)
        .catch(() => undefined);
      if (key === undefined) return unreadable;
      return answered({ KeyId, Plaintext: Buffer.from(key).toString('base64'), EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' });
    },
  };
};
export type EnvelopeKeys = ReturnType<typeof openEnvelopeKeys>;
