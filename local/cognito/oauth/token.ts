import { json, type Reply, type Request } from '../http.ts';
import { refusalOf } from '../refusals.ts';
import { grantOf, issueTokens, refreshTokens, revoke, type Tokens } from '../tokens.ts';
import { clientOf, type AtClient, type UserPool } from '../user-pool.ts';
import { isVerifier } from './codes.ts';

const fail = (error: string, error_description?: string): Reply =>
  json(400, { error, ...(error_description === undefined ? {} : { error_description }) });

const body = (tokens: Tokens, scopes: readonly string[]) => ({
  access_token: tokens.accessToken,
  // without `openid` nobody asked who this is
  ...(scopes.includes('openid') ? { id_token: tokens.idToken } : {}),
  expires_in: tokens.expiresInSeconds,
  token_type: 'Bearer',
});

const exchangeCode = async ({ pool, client }: AtClient, form: URLSearchParams): Promise<Reply> => {
  const id = form.get('code') ?? '';
  const code = pool.codes.get(id);
  if (code === undefined || code.clientId !== client.id) return fail('invalid_grant');
  if (code.used) {
    // a code seen twice has leaked: what it gave is taken back (RFC 6749, 4.1.2)
    if (code.grantId !== undefined) revoke(pool, code.grantId);
    return fail('invalid_grant');
  }
  pool.codes.replace(id, { ...code, used: true });
  if (code.redirectUri !== form.get('redirect_uri') || !isVerifier(form.get('code_verifier') ?? '', code.codeChallenge))
    return fail('invalid_grant');
  const { sub, scopes, signedInAt, nonce } = code;
  const tokens = await issueTokens(pool, { client, sub, scopes, signedInAt, nonce, hosted: true, source: 'TokenGeneration_HostedAuth' });
  pool.codes.replace(id, { ...code, used: true, grantId: tokens.grantId });
  return json(200, { ...body(tokens, scopes), refresh_token: tokens.refreshToken });
};

const refresh = async (at: AtClient, form: URLSearchParams): Promise<Reply> => {
  const { grant, ...tokens } = await refreshTokens(at, form.get('refresh_token') ?? '');
  return json(200, body(tokens, grant.hosted ? grant.scopes : ['openid']));
};

/** The token endpoint: a code with its verifier, or a refresh token. Clients are public, so PKCE is what protects a code. */
export const answerToken = async (pool: UserPool, request: Request): Promise<Reply> => {
  const form = new URLSearchParams(request.body);
  const client = clientOf(pool, form.get('client_id') ?? '');
  if (client === undefined) return fail('invalid_client');
  try {
    if (form.get('grant_type') === 'authorization_code') return await exchangeCode({ pool, client }, form);
    if (form.get('grant_type') === 'refresh_token') return await refresh({ pool, client }, form);
    return fail('unsupported_grant_type');
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    return refusal.name === 'NotAuthorizedException' ? fail('invalid_grant', refusal.message) : fail('invalid_request', refusal.message);
  }
};

/** RFC 7009: what is not a token of this client is answered as if it had been revoked. */
export const answerRevoke = (pool: UserPool, request: Request): Reply => {
  const form = new URLSearchParams(request.body);
  const client = clientOf(pool, form.get('client_id') ?? '');
  if (client === undefined) return fail('invalid_client');
  const grant = grantOf({ pool, client }, form.get('token') ?? '');
  if (grant !== undefined) revoke(pool, grant.id);
  return { status: 200, headers: { 'cache-control': 'no-store' }, body: '' };
};
