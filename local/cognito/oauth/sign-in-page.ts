import type { ChallengeName } from '../challenges.ts';

/** What an app asked for, checked; a page of ours works towards it. */
export type SignInRequest = {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly codeChallenge: string;
  readonly state?: string | undefined;
  readonly nonce?: string | undefined;
};

/** A sign-in that is under way in a browser: which question is on the page. */
export type SignInPage = SignInRequest & {
  readonly step: 'PASSWORD' | ChallengeName;
  /** The challenge session that answers the step; empty for the password. */
  readonly session: string;
  /** Written on the set-up page. */
  readonly secret?: string;
  /** Set in the browser beside the page, so a page opened elsewhere cannot be finished here. */
  readonly guard: string;
};
