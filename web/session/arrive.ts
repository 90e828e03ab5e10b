import { tellOthers } from './again.ts';
import { goToSignIn } from './go-to-sign-in.ts';
import type { Keepsakes } from './keepsake.ts';
import type { Session } from './session.ts';
import type { SignInService } from './sign-in-service.ts';

/** How a page load begins. `elsewhere`: a second window that was to sign in for the first; `failed`: with a word for the help desk. */
export type Arrival =
  | { readonly kind: 'here' }
  | { readonly kind: 'leaving' }
  | { readonly kind: 'elsewhere'; readonly failed: boolean }
  | { readonly kind: 'failed'; readonly reason: string };

type Arriving = {
  readonly service: SignInService;
  readonly session: Session;
  readonly keepsakes: Keepsakes;
  readonly callbackUrl: string;
  readonly language: string;
};

/** A word for the help desk. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  return 'error' in error && typeof error.error === 'string'
    ? error.error
    : 'code' in error && typeof error.code === 'string'
      ? error.code
      : error.name;
};

const comeBack = async ({ service, session, keepsakes }: Arriving): Promise<Arrival> => {
  const kept = keepsakes.take();
  if (kept === undefined) {
    const { search } = location;
    tellOthers(search);
    history.replaceState(null, '', '/signedIn');
    return { kind: 'elsewhere', failed: new URLSearchParams(search).has('error') };
  }
  try {
    const tokens = await service.finish(new URL(location.href), kept);
    keepsakes.asked();
    session.signedIn(tokens);
    history.replaceState(null, '', kept.back);
    return { kind: 'here' };
  } catch (error) {
    keepsakes.forget();
    history.replaceState(null, '', '/');
    return { kind: 'failed', reason: reasonOf(error) };
  }
};

/** Comes back from the sign-in pages, or goes there by itself where this tab was signed in before it was loaded anew. */
export const arrive = async (arriving: Arriving): Promise<Arrival> => {
  if (location.pathname === '/signedIn') return comeBack(arriving);
  if (!arriving.keepsakes.wasHere()) return { kind: 'here' };
  await goToSignIn(arriving, `${location.pathname}${location.search}`);
  return { kind: 'leaving' };
};
