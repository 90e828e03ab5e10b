import { json, type Reply } from '../http.ts';
import { publicJwk } from '../jwt.ts';
import type { UserPool } from '../user-pool.ts';

const scopesOf = ({ definition }: UserPool) => [
  'openid',
  'email',
  'profile',
  'aws.cognito.signin.user.admin',
  ...definition.resourceServers.flatMap(({ identifier, scopes }) => scopes.map((scope) => `${identifier}/${scope}`)),
];

export const openidConfiguration = (pool: UserPool): Reply =>
  json(200, {
    issuer: pool.issuer,
    authorization_endpoint: `${pool.issuer}/oauth2/authorize`,
    token_endpoint: `${pool.issuer}/oauth2/token`,
    revocation_endpoint: `${pool.issuer}/oauth2/revoke`,
    userinfo_endpoint: `${pool.issuer}/oauth2/userInfo`,
    end_session_endpoint: `${pool.issuer}/logout`,
    jwks_uri: `${pool.issuer}/.well-known/jwks.json`,
    response_types_supported: ['code'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['none'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: scopesOf(pool),
  });

export const jwks = ({ key }: UserPool): Reply => json(200, { keys: [publicJwk(key)] });
