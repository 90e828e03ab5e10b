import { createSign, generateKeyPairSync } from 'node:crypto';
import { rememberVerified } from '../../functions/runtime/known-tokens.ts';
import { tokenVerifier } from '../../functions/runtime/tokens.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const jwks = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'test', use: 'sig', alg: 'RS256' }] };

export const pool = {
  issuer: 'https://pool.example/test',
  jwksUri: 'https://pool.example/test/jwks',
  clientId: 'portal',
  scope: 'ronde/use',
};

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** A signed token as a user pool issues it, five minutes valid; `claims` are added or replace the usual ones. */
export const signToken = (sub: string, claims: Readonly<Record<string, unknown>> = {}): string => {
  const seconds = Math.floor(Date.now() / 1000);
  const usual = {
    sub,
    token_use: 'access',
    client_id: pool.clientId,
    scope: `openid ${pool.scope}`,
    iss: pool.issuer,
    iat: seconds,
    exp: seconds + 300,
  };
  const content = `${encoded({ alg: 'RS256', kid: 'test', typ: 'JWT' })}.${encoded({ ...usual, ...claims })}`;
  return `${content}.${createSign('RSA-SHA256').update(content).sign(privateKey, 'base64url')}`;
};

/** The real verifier, with this pool's keys at hand. */
const verifyToken = tokenVerifier(pool, { fetch: async () => new TextEncoder().encode(JSON.stringify(jwks)).buffer });

/** A token that one platform of a test verified is the same for the next. */
export const verify = rememberVerified(verifyToken, Date.now);

/** Where people sign in to every tenant in memory. */
export const signInPlace = { url: 'https://sign-in.example', issuer: pool.issuer, clientId: pool.clientId, scope: pool.scope };
