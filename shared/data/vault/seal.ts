import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { DataKey } from './key-service.ts';

const nonceBytes = 12;
const tagBytes = 16;

/** What a sealed value is bound to: opened anywhere else, or as another version, it does not open. */
export type SealContext = {
  readonly pk: string;
  readonly sk: string;
  readonly attribute: string;
  readonly version: number;
  readonly keyId: string;
};

const prepared = new WeakMap<DataKey, KeyObject>();

/** The key as the cipher wants it, made once for as long as the key is remembered: making it costs more than a sealing. */
const ready = (key: DataKey): KeyObject => {
  const made = prepared.get(key) ?? createSecretKey(key);
  prepared.set(key, made);
  return made;
};

/** As a JSON list: no two contexts give the same bytes. */
const bound = ({ pk, sk, attribute, version, keyId }: SealContext): Buffer =>
  Buffer.from(JSON.stringify(['ronde', pk, sk, attribute, version, keyId]));

/**
 * Seals a JSON value: AES-256-GCM with a random 96-bit nonce and a 128-bit tag, as base64 of nonce, ciphertext and tag. NIST
 * SP 800-38D, 8.3 allows 2^32 sealings under one key; one person's file, or one cell's meetings, stay a thousand times a
 * thousand below it.
 */
export const seal = (key: DataKey, value: unknown, context: SealContext): string => {
  // oxlint-disable-next-line forbidden/chance -- a nonce is the one thing no replay may repeat
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', ready(key), nonce).setAAD(bound(context));
  return Buffer.concat([nonce, cipher.update(JSON.stringify(value)), cipher.final(), cipher.getAuthTag()]).toString('base64');
};

/** Thrown where a sealed value was altered, moved, put back from an earlier version, or sealed under another key. */
const altered = () => new Error('A sealed value does not open here: it was altered, moved, or belongs to another key.');

/** Opens what `seal` sealed for exactly this context; throws for any other. */
export const open = (key: DataKey, sealed: string, context: SealContext): unknown => {
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length < nonceBytes + tagBytes || bytes.toString('base64') !== sealed) throw altered();
  const decipher = createDecipheriv('aes-256-gcm', ready(key), bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
    .setAAD(bound(context))
    .setAuthTag(bytes.subarray(-tagBytes));
  const text = decipher.update(bytes.subarray(nonceBytes, -tagBytes));
  try {
    decipher.final(); // GCM keeps no bytes back: this only looks at the tag
  } catch {
    throw altered();
  }
  return JSON.parse(text.toString());
};
