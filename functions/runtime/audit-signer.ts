import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import type { Signer } from '../../shared/domain/audit/checkpoint.ts';

const given = (bytes: Uint8Array | undefined, what: string): Uint8Array => {
  if (bytes === undefined) throw new Error(`The key service gave no ${what}.`);
  return bytes;
};

/** Signs with an asymmetric key of AWS KMS (ECC_NIST_P256), which never leaves it. The public key is asked for once. */
export const kmsSigner = (client: KMSClient, KeyId: string): Signer => {
  let known: Promise<Uint8Array> | undefined;
  const publicKey = async (): Promise<Uint8Array> => given((await client.send(new GetPublicKeyCommand({ KeyId }))).PublicKey, 'public key');
  return {
    publicKey: () => {
      known ??= publicKey().catch((error: unknown) => {
        known = undefined;
        throw error;
      });
      return known;
    },
    sign: async (Message) => {
      const command = new SignCommand({ KeyId, Message, MessageType: 'RAW', SigningAlgorithm: 'ECDSA_SHA_256' });
      return given((await client.send(command)).Signature, 'signature');
    },
  };
};

/** The tenant's signing key, under the function's own role. */
export const openSigner = (keyId: string): Signer => kmsSigner(new KMSClient(), keyId);
