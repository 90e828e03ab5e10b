import { randomBytes } from 'node:crypto';
import type { DataKey, KeyContext, KeyService } from './key-service.ts';
import { open, seal } from './seal.ts';

const contextOf = (context: KeyContext) => ({
  pk: 'region',
  sk: JSON.stringify(Object.entries(context).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  attribute: 'key',
  version: 1,
  keyId: 'region',
});

/** A key service in software under one 256-bit key: for one machine and for simulations. Same promises as AWS KMS. */
export const softwareKeys = (regionKey: DataKey): KeyService => ({
  generate: async (context) => {
    // oxlint-disable-next-line forbidden/chance -- a key is what no replay may know
    const key = randomBytes(32);
    return { key, wrapped: seal(regionKey, key.toString('base64'), contextOf(context)) };
  },
  unwrap: async (wrapped, context) => Buffer.from(String(open(regionKey, wrapped, contextOf(context))), 'base64'),
});
