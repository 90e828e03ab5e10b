import { createHash, randomUUID } from 'node:crypto';
import type { ClientDefinition } from './pool-definition.ts';
import type { Grant, User } from './state.ts';
import type { ClaimChanges, Overrides } from './token-trigger.ts';

/** What a pair of tokens is made from. Times are Unix seconds. */
export type TokenFacts = {
  readonly issuer: string;
  readonly client: ClientDefinition;
  readonly user: User;
  readonly grant: Grant;
  readonly overrides: Overrides;
  readonly issuedAt: number;
  readonly eventId: string;
};

// what a trigger cannot change: developer guide, "Pre token generation Lambda trigger"
const fixed = new Set(
  (
    'acr amr at_hash auth_time azp exp iat iss jti nbf nonce origin_jti sub token_use ' +
    'aud cognito:username identities username client_id scope device_key event_id version'
  ).split(' '),
);
const isFixed = (claim: string) => fixed.has(claim) || claim.startsWith('dev:');

const change = (claims: object, changes: ClaimChanges | null | undefined): object => {
  const added = Object.entries(changes?.claimsToAddOrOverride ?? {}).filter(([claim]) => !isFixed(claim));
  const dropped = new Set((changes?.claimsToSuppress ?? []).filter((claim) => !isFixed(claim)));
  return Object.fromEntries([...Object.entries(claims), ...added].filter(([claim]) => !dropped.has(claim)));
};

const shared = ({ issuer, client, user, grant, overrides, issuedAt, eventId }: TokenFacts) => {
  const groups = overrides.groupOverrideDetails?.groupsToOverride ?? user.groups;
  return {
    sub: user.sub,
    ...(groups.length === 0 ? {} : { 'cognito:groups': groups }),
    iss: issuer,
    origin_jti: grant.id,
    event_id: eventId,
    auth_time: Math.floor(Date.parse(grant.signedInAt) / 1000),
    iat: issuedAt,
    exp: issuedAt + Math.round(client.accessTokenMinutes * 60),
    jti: randomUUID(),
  };
};

export const accessClaims = (facts: TokenFacts): object => {
  const { client, user, grant, overrides } = facts;
  const { scopesToAdd, scopesToSuppress } = overrides.accessTokenGeneration ?? {};
  const scopes = new Set([...grant.scopes, ...(scopesToAdd ?? [])]);
  for (const scope of scopesToSuppress ?? []) scopes.delete(scope);
  const claims = {
    ...shared(facts),
    ...(grant.hosted ? { version: 2 } : {}),
    client_id: client.id,
    token_use: 'access',
    scope: [...scopes].join(' '),
    username: user.sub,
  };
  return change(claims, overrides.accessTokenGeneration);
};

const attributeClaims = ({ attributes }: User) =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, name.endsWith('_verified') ? value === 'true' : value]));

export const idClaims = (facts: TokenFacts, accessToken: string, nonce: string | undefined): object => {
  const { client, user, grant, overrides } = facts;
  const claims = {
    ...attributeClaims(user),
    ...shared(facts),
    'cognito:username': user.sub,
    aud: client.id,
    token_use: 'id',
    ...(grant.hosted ? { at_hash: createHash('sha256').update(accessToken).digest().subarray(0, 16).toString('base64url') } : {}),
    ...(nonce === undefined ? {} : { nonce }),
  };
  return change(claims, overrides.idTokenGeneration);
};
