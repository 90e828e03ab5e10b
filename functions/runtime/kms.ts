import { DecryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import type { KeyService } from '../../shared/data/vault/key-service.ts';

const given = (bytes: Uint8Array | undefined): Uint8Array => {
  if (bytes === undefined) throw new Error('The key service gave no key.');
  return bytes;
};

/** Wraps keys under a symmetric key of AWS KMS, which never leaves it, each bound to its encryption context. */
export const kmsKeys = (client: KMSClient, KeyId: string): KeyService => ({
  generate: async (context) => {
    const made = await client.send(new GenerateDataKeyCommand({ KeyId, KeySpec: 'AES_256', EncryptionContext: { ...context } }));
    return { key: given(made.Plaintext), wrapped: Buffer.from(given(made.CiphertextBlob)).toString('base64') };
  },
  unwrap: async (wrapped, context) => {
    const CiphertextBlob = Buffer.from(wrapped, 'base64');
    const opened = await client.send(new DecryptCommand({ KeyId, CiphertextBlob, EncryptionContext: { ...context } }));
    return given(opened.Plaintext);
  },
});

/** The Region's key of this id, under the function's own role. */
export const openKeys = (keyId: string): KeyService => kmsKeys(new KMSClient({ maxAttempts: 3 }), keyId);
