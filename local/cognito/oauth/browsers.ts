import type { Reply, Request } from '../http.ts';
import type { Browser, UserPool } from '../user-pool.ts';

const cookieName = 'sign-in';

const cookieOf = ({ headers }: Request): string =>
  (headers.cookie ?? '')
    .split('; ')
    .find((pair) => pair.startsWith(`${cookieName}=`))
    ?.slice(cookieName.length + 1) ?? '';

/** Who is signed in with this browser and may still be. */
export const browserOf = (pool: UserPool, request: Request): Browser | undefined => {
  const browser = pool.browsers.get(cookieOf(request));
  return browser !== undefined && pool.users.get(browser.sub)?.enabled === true ? browser : undefined;
};

const cookie = ({ definition }: UserPool, value: string, seconds: number): Reply['headers'] => ({
  'set-cookie': `${cookieName}=${value}; Path=/${definition.id}/; Max-Age=${String(seconds)}; HttpOnly; SameSite=Lax`,
});

/** Always a new id: one that was known before somebody signed in is worth nothing. */
export const rememberBrowser = (pool: UserPool, browser: Browser): Reply['headers'] => cookie(pool, pool.browsers.open(browser), 3600);

export const forgetBrowser = (pool: UserPool, request: Request): Reply['headers'] => {
  pool.browsers.close(cookieOf(request));
  return cookie(pool, '', 0);
};
