import { createPublicKey, hash, verify } from 'node:crypto';
import { merkleTree, type Sha256 } from '../../shared/domain/audit/merkle.ts';
import type { Means } from '../../shared/domain/audit/verify-checkpoints.ts';

const sha256: Sha256 = (bytes) => hash('sha256', bytes, 'buffer');

/** What verifying needs of Node, and nothing of the network: SHA-256, and ECDSA over P-256 with signatures in DER. */
export const nodeMeans: Means = {
  sha256,
  tree: merkleTree(sha256),
  isSigned: ({ publicKey, message, signature }) => {
    try {
      return verify('sha256', message, createPublicKey({ key: Buffer.from(publicKey), format: 'der', type: 'spki' }), signature);
    } catch {
      return false; // no key, or no signature
    }
  },
};
