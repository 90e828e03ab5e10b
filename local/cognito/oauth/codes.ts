import { createHash } from 'node:crypto';
import type { Entry } from '../tokens.ts';

/** What a code stands for until it is exchanged, and afterwards which sign-in it became. */
export type AuthorizationCode = Pick<Entry, 'sub' | 'scopes' | 'signedInAt' | 'nonce'> & {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly codeChallenge: string;
  readonly used: boolean;
  readonly grantId?: string;
};

/** RFC 7636 with S256, the only method we take. */
export const isVerifier = (verifier: string, challenge: string): boolean =>
  /^[\w.~-]{43,128}$/.test(verifier) && createHash('sha256').update(verifier).digest('base64url') === challenge;
