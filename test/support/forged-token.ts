import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { pool, signToken } from './token-maker.ts';

const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
const seconds = (): number => Math.floor(Date.now() / 1000);

type Header = Readonly<Record<string, unknown>>;
type Claims = Readonly<Record<string, unknown>>;

const claimsOf = (claims: Claims) => ({
  sub: 'sub-1',
  token_use: 'access',
  client_id: pool.clientId,
  scope: `openid ${pool.scope}`,
  iss: pool.issuer,
  iat: seconds(),
  exp: seconds() + 300,
  ...claims,
});

/** Signed by somebody else's key. */
const signedByStranger = (claims: Claims, header: Header = {}): string => {
  const content = `${encoded({ alg: 'RS256', kid: 'test', typ: 'JWT', ...header })}.${encoded(claimsOf(claims))}`;
  return `${content}.${createSign('RSA-SHA256').update(content).sign(stranger.privateKey, 'base64url')}`;
};

const signedWithText = (claims: Claims): string => {
  const content = `${encoded({ alg: 'HS256', kid: 'test', typ: 'JWT' })}.${encoded(claimsOf(claims))}`;
  return `${content}.${createHmac('sha256', 'test').update(content).digest('base64url')}`;
};

/** Tokens that prove nothing, though each claims the rights of `claims`. */
export const hostileTokens = (claims: Claims): Readonly<Record<string, string>> => ({
  garbage: 'garbage',
  'three empty parts': '..',
  'the wrong key': signedByStranger(claims),
  'another pool': signToken('sub-1', { ...claims, iss: 'https://pool.example/other' }),
  'an identity token': signToken('sub-1', { ...claims, token_use: 'id' }),
  'another client': signToken('sub-1', { ...claims, client_id: 'stranger' }),
  'no scope of ours': signToken('sub-1', { ...claims, scope: 'openid' }),
  'a time that is over': signToken('sub-1', { ...claims, iat: seconds() - 900, exp: seconds() - 600 }),
  'a time to come': signToken('sub-1', { ...claims, nbf: seconds() + 600 }),
  'no signature': `${encoded({ alg: 'none', kid: 'test' })}.${encoded(claimsOf(claims))}.`,
  'a shared secret': signedWithText(claims),
  'a key id that is a path': signedByStranger(claims, { kid: '../../../dev/null' }),
  'a key id that is a query': signedByStranger(claims, { kid: "test' OR '1'='1" }),
  'a key address of its own': signedByStranger(claims, { jku: 'https://stranger.example/jwks' }),
  'a key of its own': signedByStranger(claims, { jwk: stranger.publicKey.export({ format: 'jwk' }) }),
  'a changed claim': signToken('sub-1', claims).replace(/\.[^.]+\./, `.${encoded(claimsOf({ ...claims, sub: 'sub-2' }))}.`),
});
