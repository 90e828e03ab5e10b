import { IsoInstant } from '../fields.ts';
import { base64, bytesOf } from './bytes.ts';
import type { Sha256 } from './merkle.ts';

/** The state of a log at a moment: how many leaves it has and the root over them (base64). */
export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: string; readonly at: string };

/** Signs with the key of a tenant: ECDSA over P-256 and SHA-256, the signature in DER, the public key as DER of its SubjectPublicKeyInfo. */
export type Signer = { readonly publicKey: () => Promise<Uint8Array>; readonly sign: (message: Uint8Array) => Promise<Uint8Array> };

/** The name of a municipality's log in its checkpoints, so that none passes for another's. */
export const originOf = (region: string, nis: string): string => `ronde/${region}/${nis}`;

/** What is signed: origin, size and root as C2SP's tlog-checkpoint has them, and the time as an extension line. */
export const noteText = ({ origin, size, root, at }: Checkpoint): string => `${origin}\n${size}\n${root}\n${at}\n`;

/** The first four bytes of the hash of a public key: a hint which key signed (C2SP signed-note, ECDSA keys). */
export const keyIdOf = (sha256: Sha256, publicKey: Uint8Array): Uint8Array => sha256(publicKey).subarray(0, 4);

/** A signed note (C2SP): the text, an empty line, and a line with the name of the log, the hint and the signature. */
export const signedNote = (
  checkpoint: Checkpoint,
  { keyId, signature }: { readonly keyId: Uint8Array; readonly signature: Uint8Array },
): string => `${noteText(checkpoint)}\n— ${checkpoint.origin} ${base64(Uint8Array.from([...keyId, ...signature]))}\n`;

export type SignedCheckpoint = Checkpoint & { readonly keyId: Uint8Array; readonly signature: Uint8Array };

const written =
  /^([\w/-]{1,60})\n(0|[1-9]\d{0,14})\n([A-Za-z0-9+/]{43}=)\n([\dTZ:.-]{10,40})\n\n— ([\w/-]{1,60}) ([A-Za-z0-9+/]{8,400}={0,2})\n$/;

const decoded = (text: string): Uint8Array | undefined => {
  try {
    const bytes = bytesOf(text);
    return base64(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
};

/** Reads a signed note, only in the one form it is written in; `undefined` for any other. It does not judge the signature. */
export const readNote = (note: string): SignedCheckpoint | undefined => {
  const [, origin, size, root, at, name, signed] = written.exec(note) ?? [];
  if (origin === undefined || root === undefined || at === undefined || signed === undefined || name !== origin) return undefined;
  const bytes = decoded(signed);
  if (bytes === undefined || decoded(root) === undefined || !IsoInstant.safeParse(at).success) return undefined;
  return { origin, size: Number(size), root, at, keyId: bytes.subarray(0, 4), signature: bytes.subarray(4) };
};
