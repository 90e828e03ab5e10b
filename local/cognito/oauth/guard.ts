import type { Reply, Request } from '../http.ts';
import type { UserPool } from '../user-pool.ts';
import type { SignInPage } from './sign-in-page.ts';

// one per page: several tabs may sign in side by side
const name = (page: string) => `page-${page.slice(0, 8)}`;

export const guardCookie = ({ definition }: UserPool, page: string, guard: string): Reply['headers'] => ({
  'set-cookie': `${name(page)}=${guard}; Path=/${definition.id}/login; Max-Age=1800; HttpOnly; SameSite=Lax`,
});

/** The open page, if it was opened in this very browser. */
export const openPageOf = (pool: UserPool, request: Request, page: string): SignInPage | undefined => {
  const found = pool.pages.get(page);
  const cookies = (request.headers.cookie ?? '').split('; ');
  return found !== undefined && cookies.includes(`${name(page)}=${found.guard}`) ? found : undefined;
};
