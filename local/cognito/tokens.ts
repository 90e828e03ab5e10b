import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { accessClaims, idClaims } from './claims.ts';
import { signJwt, verifyJwt } from './jwt.ts';
import { refuse } from './refusals.ts';
import { activeUser } from './sign-in.ts';
import type { Grant, User } from './state.ts';
import { askTrigger, type Occasion } from './token-trigger.ts';
import { clientOf, type AtClient, type UserPool } from './user-pool.ts';

export type Tokens = { readonly accessToken: string; readonly idToken: string; readonly expiresInSeconds: number };

/** A person who just signed in; `scopes` are what the access token grants before the trigger changes them. */
export type Entry = Omit<Occasion, 'user'> & {
  readonly sub: string;
  readonly hosted: boolean;
  readonly signedInAt: string;
  readonly nonce?: string | undefined;
};

const hash = (secret: string) => createHash('sha256').update(secret).digest();

const mint = async (pool: UserPool, grant: Grant, { nonce, ...occasion }: Occasion & { nonce?: string | undefined }): Promise<Tokens> => {
  const overrides = await askTrigger(pool, occasion);
  // the trigger takes time: who was disabled meanwhile gets nothing
  const user = activeUser(pool, grant.sub);
  const { client } = occasion;
  const issuedAt = Math.floor(pool.now().getTime() / 1000);
  const facts = { issuer: pool.issuer, client, user, grant, overrides, issuedAt, eventId: randomUUID() };
  const accessToken = signJwt(pool.key, accessClaims(facts));
  const idToken = signJwt(pool.key, idClaims(facts, accessToken, nonce));
  return { accessToken, idToken, expiresInSeconds: Math.round(client.accessTokenMinutes * 60) };
};

/** Tokens for a new sign-in. The refresh token is kept only as a hash. */
export const issueTokens = async (
  pool: UserPool,
  entry: Entry,
): Promise<Tokens & { readonly refreshToken: string; readonly grantId: string }> => {
  const { client, sub, hosted, scopes, signedInAt } = entry;
  const secret = randomBytes(32).toString('base64url');
  const grant: Grant = {
    id: randomUUID(),
    sub,
    clientId: client.id,
    scopes: [...scopes],
    hosted,
    signedInAt,
    expiresAt: new Date(pool.now().getTime() + client.refreshTokenDays * 86_400_000).toISOString(),
    refreshHash: hash(secret).toString('base64url'),
  };
  const tokens = await mint(pool, grant, { ...entry, user: activeUser(pool, sub) });
  pool.change({ grant });
  return { ...tokens, refreshToken: `${grant.id}.${secret}`, grantId: grant.id };
};

/** The sign-in a refresh token belongs to; undefined when it is forged, expired, revoked or of another client. */
export const grantOf = ({ pool, client }: AtClient, refreshToken: string): Grant | undefined => {
  const [id = '', secret = ''] = refreshToken.split('.');
  const grant = pool.grants.get(id);
  if (grant === undefined || grant.clientId !== client.id || grant.expiresAt <= pool.now().toISOString()) return undefined;
  return timingSafeEqual(hash(secret), Buffer.from(grant.refreshHash, 'base64url')) ? grant : undefined;
};

export const refreshTokens = async (
  at: AtClient,
  refreshToken: string,
  clientMetadata?: Readonly<Record<string, string>>,
): Promise<Tokens & { readonly grant: Grant }> => {
  const { pool, client } = at;
  const grant = grantOf(at, refreshToken) ?? refuse('refreshTokenInvalid');
  const occasion: Occasion = {
    client,
    user: activeUser(pool, grant.sub),
    source: 'TokenGeneration_RefreshTokens',
    scopes: grant.scopes,
    ...(clientMetadata === undefined ? {} : { clientMetadata }),
  };
  const tokens = await mint(pool, grant, occasion);
  if (!pool.grants.has(grant.id)) refuse('refreshTokenInvalid');
  return { ...tokens, grant };
};

export const revoke = (pool: UserPool, grantId: string): void => {
  pool.change({ removedGrant: grantId });
};

const AccessClaims = z.object({
  sub: z.string(),
  token_use: z.literal('access'),
  origin_jti: z.string(),
  client_id: z.string(),
  scope: z.string(),
  exp: z.number(),
});

export type Bearer = { readonly user: User; readonly grant: Grant };

/** Who an access token speaks for; refuses one that is tampered with, expired, revoked, or lacks the scope. */
export const bearerOf = (pool: UserPool, accessToken: string, scope: string): Bearer => {
  const read = AccessClaims.safeParse(verifyJwt(pool.key, accessToken));
  if (!read.success) return refuse('accessTokenInvalid');
  const { exp, origin_jti, sub, client_id } = read.data;
  if (exp <= pool.now().getTime() / 1000) refuse('accessTokenExpired');
  const grant = pool.grants.get(origin_jti);
  if (grant === undefined || grant.sub !== sub || clientOf(pool, client_id) === undefined) return refuse('accessTokenRevoked');
  if (!read.data.scope.split(' ').includes(scope)) refuse('accessTokenLacksScope');
  return { grant, user: activeUser(pool, sub) };
};
