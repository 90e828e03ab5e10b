import { createHash } from 'node:crypto';
import { problem } from '../problems.ts';
import { ok, type Result } from '../result.ts';

const sealBytes = 12;
const longest = Math.ceil(((sealBytes + 1024) * 4) / 3);

const seal = (pk: string, sk: string): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([pk, sk]))
    .digest()
    .subarray(0, sealBytes);

/**
 * Where a page ended, as text for a caller: base64url of a hash over partition and sort key, then the sort key.
 * It binds the cursor to its partition and shows every slip or damage. There is no secret in it: who knows the
 * partition can make one and read the sort key, which gains no more than a place in a list they may read anyway.
 * The partition itself is not in it; permission comes from the scope the query is bound to, never from the cursor.
 */
export const encodeCursor = (pk: string, sk: string): string => Buffer.concat([seal(pk, sk), Buffer.from(sk)]).toString('base64url');

/** The sort key to continue after; refuses a cursor of another partition, a damaged or an over-long one. */
export const decodeCursor = (pk: string, cursor: string): Result<string, 'cursor-invalid'> => {
  if (cursor.length > longest) return problem('cursor-invalid');
  const sk = Buffer.from(cursor, 'base64url').subarray(sealBytes).toString();
  return sk !== '' && encodeCursor(pk, sk) === cursor ? ok(sk) : problem('cursor-invalid');
};
