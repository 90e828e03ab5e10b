import { createPrivateKey, createPublicKey, createHash, generateKeyPair, sign, verify, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import * as z from 'zod';

export type SigningKey = { readonly kid: string; readonly secret: KeyObject; readonly open: KeyObject };

const Claims = z.record(z.string(), z.unknown());
export type Claims = z.infer<typeof Claims>;

export const newSigningKey = async (): Promise<string> => {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
};

export const signingKey = (pem: string): SigningKey => {
  const secret = createPrivateKey(pem);
  const open = createPublicKey(secret);
  const kid = createHash('sha256')
    .update(open.export({ type: 'spki', format: 'der' }))
    .digest('base64');
  return { kid, secret, open };
};

/** The public half as the JWKS document shows it. */
export const publicJwk = ({ kid, open }: SigningKey) => ({ ...open.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid });

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

export const signJwt = (key: SigningKey, claims: object): string => {
  const body = `${part({ kid: key.kid, alg: 'RS256' })}.${part(claims)}`;
  return `${body}.${sign('RSA-SHA256', Buffer.from(body), key.secret).toString('base64url')}`;
};

/** The claims as written, trusted by nobody; undefined when this is no JWT. */
export const readClaims = (token: string): Claims | undefined => {
  try {
    return Claims.parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()));
  } catch {
    return undefined;
  }
};

/** The claims of a token this key signed. The algorithm is ours, whatever its header says. */
export const verifyJwt = (key: SigningKey, token: string): Claims | undefined => {
  const [header = '', claims = '', signature = '', ...rest] = token.split('.');
  if (rest.length > 0) return undefined;
  const right = verify('RSA-SHA256', Buffer.from(`${header}.${claims}`), key.open, Buffer.from(signature, 'base64url'));
  return right ? readClaims(token) : undefined;
};
