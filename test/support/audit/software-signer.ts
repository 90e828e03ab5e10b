import { generateKeyPairSync, sign } from 'node:crypto';
import type { Signer } from '../../../shared/domain/audit/checkpoint.ts';

/** A signing key in memory, as the key service's: ECDSA over P-256. */
export const softwareSigner = (): Signer => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    publicKey: async () => publicKey.export({ type: 'spki', format: 'der' }),
    sign: async (message) => sign('sha256', message, privateKey),
  };
};
