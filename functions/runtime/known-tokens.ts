import { hash } from 'node:crypto';
import type { Claims, VerifyToken } from './tokens.ts';

const mostKnown = 256;

/**
 * Remembers what a token said once it was verified, until it expires: its signature cannot become false before, and
 * checking it again is half of what the pipeline costs. Keeps a digest, never a token; a refused one is not remembered.
 */
export const rememberVerified = (verify: VerifyToken, now: () => number): VerifyToken => {
  const known = new Map<string, Claims>();
  return async (token) => {
    const digest = hash('sha256', token, 'base64');
    const found = known.get(digest);
    if (found !== undefined && found.exp * 1000 > now()) return found;
    known.delete(digest);
    const claims = await verify(token);
    const [oldest] = known.keys();
    if (known.size >= mostKnown && oldest !== undefined) known.delete(oldest);
    if (claims !== undefined) known.set(digest, claims);
    return claims;
  };
};
