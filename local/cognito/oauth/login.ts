import type { Reply, Request } from '../http.ts';
import { signInPage, stopPage, type Shown } from '../pages/pages.ts';
import { pageLanguage } from '../pages/words.ts';
import { refusalOf, refuse } from '../refusals.ts';
import { answerCode, answerNewPassword, beginSetup, finishSetup, proveSetup, signInWithPassword, type SignIn } from '../sign-in.ts';
import { clientOf, type UserPool } from '../user-pool.ts';
import { giveCode } from './authorize.ts';
import { rememberBrowser } from './browsers.ts';
import { openPageOf } from './guard.ts';
import type { SignInPage } from './sign-in-page.ts';

const answerStep = async (pool: UserPool, page: SignInPage, form: URLSearchParams): Promise<SignIn> => {
  const at = { pool, client: clientOf(pool, page.clientId) ?? refuse('clientUnknown') };
  const field = (name: string) => form.get(name) ?? '';
  const code = field('code').replaceAll(/\s/g, '');
  if (page.step === 'PASSWORD') return signInWithPassword(at, field('username').trim(), field('password'));
  if (page.step === 'NEW_PASSWORD_REQUIRED') return answerNewPassword(at, page.session, field('newPassword'));
  if (page.step === 'SOFTWARE_TOKEN_MFA') return answerCode(at, page.session, code);
  proveSetup(pool, page.session, code);
  return finishSetup(at, page.session);
};

const nextPage = (pool: UserPool, page: SignInPage, step: Extract<SignIn, { kind: 'asked' }>): SignInPage => {
  const { session, challenge } = step;
  const { secret: _old, ...rest } = page;
  const secret = challenge.name === 'MFA_SETUP' ? { secret: beginSetup(pool, session) } : {};
  return { ...rest, step: challenge.name, session, ...secret };
};

/** Shows the question a sign-in waits for. */
export const showLogin = (pool: UserPool, request: Request): Reply => {
  const id = request.url.searchParams.get('page') ?? '';
  const page = openPageOf(pool, request, id);
  const language = pageLanguage(request);
  return page === undefined ? stopPage(language, 'pageExpired') : signInPage({ pool, id, page, language });
};

/** Takes an answer: the next question, the same one with what went wrong, or back to the app. */
export const answerLogin = async (pool: UserPool, request: Request): Promise<Reply> => {
  const form = new URLSearchParams(request.body);
  const id = form.get('page') ?? '';
  const page = openPageOf(pool, request, id);
  const language = pageLanguage(request, form.get('lang'));
  if (page === undefined) return stopPage(language, 'pageExpired');
  const shown: Shown = { pool, id, page, language, username: form.get('username') ?? '' };
  try {
    const step = await answerStep(pool, page, form);
    if (step.kind === 'asked') {
      const next = nextPage(pool, page, step);
      pool.pages.replace(id, next);
      return signInPage({ ...shown, page: next });
    }
    pool.pages.close(id);
    const browser = { sub: step.user.sub, signedInAt: pool.now().toISOString() };
    const reply = giveCode(pool, page, browser);
    return { ...reply, headers: { ...reply.headers, ...rememberBrowser(pool, browser) } };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    if (refusal.key === 'sessionInvalid') pool.pages.close(id);
    return refusal.key === 'sessionInvalid' ? stopPage(language, 'pageExpired') : signInPage({ ...shown, refusal: refusal.key });
  }
};
