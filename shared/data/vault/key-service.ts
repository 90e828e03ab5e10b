/** What a wrapped key is bound to: who unwraps it must name the same. */
export type KeyContext = Readonly<Record<string, string>>;

/** The names in the context of a cell's key, and the one purpose there is: IAM lets no function use the Region's key for another. */
export const contextNames = ['cell', 'seat', 'purpose'] as const;
export const sealing = 'sealing';

/** A 256-bit key. Lives in memory only. */
export type DataKey = Uint8Array;

/**
 * The Region's key, which never leaves the service that keeps it: AWS KMS when deployed, a file on one machine, memory in a
 * simulation. It makes keys and unwraps them; nothing else knows a key service.
 */
export type KeyService = {
  /** A fresh key, in the clear and wrapped under the Region's key for this context. */
  readonly generate: (context: KeyContext) => Promise<{ readonly key: DataKey; readonly wrapped: string }>;
  /** The key again. Throws when it was wrapped elsewhere, altered, or for another context. */
  readonly unwrap: (wrapped: string, context: KeyContext) => Promise<DataKey>;
};
