import { json, type Reply, type Request } from '../http.ts';
import { refusalOf } from '../refusals.ts';
import { bearerOf } from '../tokens.ts';
import type { UserPool } from '../user-pool.ts';

/** Who the bearer is; Cognito gives every attribute as a string here. */
export const userInfo = (pool: UserPool, { headers }: Request): Reply => {
  try {
    const { user } = bearerOf(pool, headers.authorization?.replace(/^Bearer /i, '') ?? '', 'openid');
    return json(200, { ...user.attributes, username: user.sub });
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    return json(
      401,
      { error: 'invalid_token', error_description: refusal.message },
      { 'www-authenticate': 'Bearer error="invalid_token"' },
    );
  }
};
