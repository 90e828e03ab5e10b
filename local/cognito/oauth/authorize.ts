import { randomBytes } from 'node:crypto';
import { redirect, type Reply, type Request } from '../http.ts';
import { pageLanguage } from '../pages/words.ts';
import { stopPage } from '../pages/pages.ts';
import { clientOf, type Browser, type UserPool } from '../user-pool.ts';
import { browserOf } from './browsers.ts';
import { guardCookie } from './guard.ts';
import type { SignInRequest } from './sign-in-page.ts';

const withParameters = (address: string, parameters: Readonly<Record<string, string | undefined>>): string => {
  const url = new URL(address);
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) url.searchParams.set(name, value);
  return url.href;
};

/** Sends the browser back to the app with a code. */
export const giveCode = (pool: UserPool, request: SignInRequest, browser: Browser): Reply => {
  const { clientId, redirectUri, scopes, codeChallenge, nonce, state } = request;
  const code = pool.codes.open({ ...browser, clientId, redirectUri, scopes, codeChallenge, nonce, used: false });
  return redirect(withParameters(redirectUri, { code, state }));
};

/** What is wrong with a request whose client and address are known, as OAuth names it. */
const mistakeIn = (
  query: URLSearchParams,
  allowed: readonly string[],
  scopes: readonly string[],
): readonly [string, string] | undefined => {
  if (query.get('response_type') !== 'code') return ['unsupported_response_type', 'only the authorization code flow'];
  if (scopes.some((scope) => !allowed.includes(scope))) return ['invalid_scope', 'a scope this client may not ask for'];
  if (query.get('code_challenge_method') !== 'S256') return ['invalid_request', 'code_challenge_method must be S256'];
  if (!/^[\w-]{43}$/.test(query.get('code_challenge') ?? '')) return ['invalid_request', 'code_challenge is missing or malformed'];
  return undefined;
};

/** Opens a sign-in. A client or an address we do not know is answered here: never a redirect to a stranger. */
export const authorize = (pool: UserPool, request: Request): Reply => {
  const query = request.url.searchParams;
  const client = clientOf(pool, query.get('client_id') ?? '');
  const redirectUri = query.get('redirect_uri') ?? '';
  const language = pageLanguage(request);
  if (client === undefined || !client.callbackUrls.includes(redirectUri)) return stopPage(language, 'addressUnknown');

  const state = query.get('state') ?? undefined;
  const fail = (error: string, error_description: string) => redirect(withParameters(redirectUri, { error, error_description, state }));
  const asked = (query.get('scope') ?? '').split(' ').filter((scope) => scope !== '');
  const scopes = asked.length === 0 ? client.scopes : asked;
  const mistake = mistakeIn(query, client.scopes, scopes);
  if (mistake !== undefined) return fail(...mistake);

  const nonce = query.get('nonce') ?? undefined;
  const wish: SignInRequest = { clientId: client.id, redirectUri, scopes, codeChallenge: query.get('code_challenge') ?? '', state, nonce };
  const browser = browserOf(pool, request);
  if (browser !== undefined && query.get('prompt') !== 'login') return giveCode(pool, wish, browser);
  if (query.get('prompt') === 'none') return fail('login_required', 'nobody is signed in');

  const guard = randomBytes(16).toString('base64url');
  const page = pool.pages.open({ ...wish, step: 'PASSWORD', session: '', guard });
  return redirect(`/${pool.definition.id}/login?page=${page}&lang=${language}`, guardCookie(pool, page, guard));
};
