import { JwtVerifier } from 'aws-jwt-verify';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';
import * as z from 'zod';
import type { Claims } from './proxy-event.ts';
import type { GatewayMethod } from './read-api.ts';

/** Answers the token's claims as text, or undefined when the token opens nothing here. */
export type Authorize = (header: string | undefined, security: GatewayMethod['security']) => Promise<Claims | undefined>;

const plainFetcher = {
  // the stand-in for Cognito speaks http, which the verifier's own fetcher refuses
  fetch: async (uri: string): Promise<ArrayBuffer> => (await fetch(uri)).arrayBuffer(),
};

const Token = z.looseObject({ token_use: z.string(), scope: z.string().default('') });

/** API Gateway hands every claim over as text: lists joined by commas, moments as dates. */
const asText = ([name, value]: readonly [string, unknown]): readonly [string, string] => {
  if ((name === 'exp' || name === 'iat') && typeof value === 'number') return [name, new Date(value * 1000).toString()];
  if (Array.isArray(value)) return [name, value.join(',')];
  return [name, typeof value === 'string' ? value : JSON.stringify(value)];
};

/** The Cognito authorizer of a REST API: signature, issuer and expiry; with scopes, an access token that has one of them, else an id token. */
export const authorizer = (issuer: string): Authorize => {
  const jwksUri = `${issuer}/.well-known/jwks.json`;
  const verifier = JwtVerifier.create({ issuer, jwksUri, audience: null }, { jwksCache: new SimpleJwksCache({ fetcher: plainFetcher }) });
  return async (header, security) => {
    const token = (header ?? '').replace(/^Bearer /i, '');
    const payload: unknown = await verifier.verify(token).catch(() => undefined);
    const read = Token.safeParse(payload);
    if (!read.success) return undefined;
    const wanted = security.flatMap((scheme) => Object.values(scheme).flat());
    const { token_use, scope } = read.data;
    const opens =
      wanted.length === 0 ? token_use === 'id' : token_use === 'access' && scope.split(' ').some((each) => wanted.includes(each));
    return opens ? Object.fromEntries(Object.entries(read.data).map(asText)) : undefined;
  };
};
