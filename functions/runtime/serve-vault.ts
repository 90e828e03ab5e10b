import type { Vault } from '../../shared/data/vault/keyring.ts';
import type { Environment } from './environment.ts';
import { openKeys } from './kms.ts';
import { openTable } from './serve-surroundings.ts';

/** The keys of the Region's cells, remembered by this process; nothing where the function was not given them. */
export const openVault = ({ KEY_TABLE, ENVELOPE_KEY }: Pick<Environment, 'KEY_TABLE' | 'ENVELOPE_KEY'>): { readonly vault?: Vault } =>
  KEY_TABLE === undefined || ENVELOPE_KEY === undefined
    ? {}
    : { vault: { keys: openTable(KEY_TABLE), service: openKeys(ENVELOPE_KEY), memory: new Map(), millis: Date.now } };
