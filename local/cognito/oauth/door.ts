import type { Reply, Request } from '../http.ts';
import type { UserPool } from '../user-pool.ts';
import { styles } from '../pages/styles.ts';
import { authorize } from './authorize.ts';
import { jwks, openidConfiguration } from './discovery.ts';
import { answerLogin, showLogin } from './login.ts';
import { logout } from './logout.ts';
import { answerRevoke, answerToken } from './token.ts';
import { userInfo } from './user-info.ts';

type Endpoint = (pool: UserPool, request: Request) => Reply | Promise<Reply>;

const endpoints: ReadonlyMap<string, Endpoint> = new Map<string, Endpoint>([
  ['GET .well-known/openid-configuration', openidConfiguration],
  ['GET .well-known/jwks.json', jwks],
  ['GET oauth2/authorize', authorize],
  ['POST oauth2/token', answerToken],
  ['POST oauth2/revoke', answerRevoke],
  ['GET oauth2/userInfo', userInfo],
  ['GET login', showLogin],
  ['POST login', answerLogin],
  ['GET logout', logout],
  ['GET sign-in.css', styles],
]);

// what an app calls from its own origin; the pages themselves are for navigation only
const shared = /^(\.well-known\/|oauth2\/(token|revoke|userInfo)$)/;
const crossOrigin = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'authorization,content-type' };

/** The endpoints of one pool by the path behind its id; undefined when there is none. */
export const answerEndpoint = async (pool: UserPool, request: Request, path: string): Promise<Reply | undefined> => {
  if (request.method === 'OPTIONS' && shared.test(path)) return { status: 204, headers: crossOrigin, body: '' };
  const reply = await endpoints.get(`${request.method} ${path}`)?.(pool, request);
  return reply !== undefined && shared.test(path) ? { ...reply, headers: { ...reply.headers, ...crossOrigin } } : reply;
};
