import { redirect, type Reply, type Request } from '../http.ts';
import { stopPage } from '../pages/pages.ts';
import { pageLanguage } from '../pages/words.ts';
import { clientOf, type UserPool } from '../user-pool.ts';
import { forgetBrowser } from './browsers.ts';

/** Signs the browser out of the sign-in pages, as Cognito's `/logout`: back to a registered address only. */
export const logout = (pool: UserPool, request: Request): Reply => {
  const query = request.url.searchParams;
  const client = clientOf(pool, query.get('client_id') ?? '');
  const back = query.get('logout_uri') ?? '';
  if (client === undefined || !client.logoutUrls.includes(back)) return stopPage(pageLanguage(request), 'addressUnknown');
  return redirect(back, forgetBrowser(pool, request));
};
