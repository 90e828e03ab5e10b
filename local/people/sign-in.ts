import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { answersOf } from './answers.ts';
import { browse, type Send } from './browser.ts';
import type { Person } from './person.ts';

/** Where the people of a tenant sign in: its issuer, the portal's client and the address the portal is called back at. */
export type SignInDoor = { readonly issuer: string; readonly clientId: string; readonly callbackUrl: string };

export type Session = {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  /** A new access token: it speaks for the memberships as they are now. Rejects when the person was signed out. */
  readonly refresh: () => Promise<Session>;
};

const Tokens = z.object({ access_token: z.string(), refresh_token: z.string().optional(), expires_in: z.number() });

const scope = 'openid ronde/use';

type Through = { readonly door: SignInDoor; readonly person: Person; readonly send: Send };

const askTokens = async ({ door, person, send }: Through, fields: Readonly<Record<string, string>>): Promise<Session> => {
  const body = new URLSearchParams({ client_id: door.clientId, ...fields });
  const response = await send(new URL(`${door.issuer}/oauth2/token`), { method: 'POST', body });
  if (!response.ok) throw new Error(`${person.email} got no token: ${response.status} ${await response.text()}`);
  const {
    access_token: accessToken,
    refresh_token: refreshToken = fields['refresh_token'] ?? '',
    expires_in,
  } = Tokens.parse(await response.json());
  person.keep({ refreshToken });
  const refresh = () => resume({ door, person, send }, refreshToken);
  return { accessToken, refreshToken, expiresAt: Date.now() + expires_in * 1000, refresh };
};

const resume = (through: Through, refreshToken: string): Promise<Session> =>
  askTokens(through, { grant_type: 'refresh_token', refresh_token: refreshToken });

const walkPages = async ({ door, person, send }: Through, challenge: string): Promise<string> => {
  const state = randomBytes(16).toString('base64url');
  const address = new URL(`${door.issuer}/oauth2/authorize`);
  const wish = { response_type: 'code', client_id: door.clientId, redirect_uri: door.callbackUrl, scope, state };
  address.search = new URLSearchParams({ ...wish, code_challenge: challenge, code_challenge_method: 'S256' }).toString();
  const [browser, answer] = [browse(send), answersOf(person)];
  let stand = await browser.open(address);
  while (!('leftFor' in stand)) stand = await browser.submit(stand, await answer(stand.form));
  const given = stand.leftFor.searchParams;
  const code = given.get('code');
  if (code === null || given.get('state') !== state)
    throw new Error(`${person.email} came back without a code: ${given.get('error') ?? 'wrong state'}.`);
  return code;
};

/**
 * Signs a person in on the real pages (authorization code with PKCE): chooses a password at the first sign-in, sets up
 * the authenticator app, gives its code. Rejects with what the page says when the person cannot.
 */
export const signInAs = async (door: SignInDoor, person: Person, send: Send = fetch): Promise<Session> => {
  const verifier = randomBytes(32).toString('base64url');
  const code = await walkPages({ door, person, send }, createHash('sha256').update(verifier).digest('base64url'));
  return askTokens(
    { door, person, send },
    { grant_type: 'authorization_code', code, redirect_uri: door.callbackUrl, code_verifier: verifier },
  );
};

/** The session of an earlier sign-in when the person still holds its refresh token and it is good, else a new sign-in. */
export const openSession = async (door: SignInDoor, person: Person, send: Send = fetch): Promise<Session> => {
  const { refreshToken } = person.kept();
  if (refreshToken === undefined) return signInAs(door, person, send);
  return resume({ door, person, send }, refreshToken).catch(() => signInAs(door, person, send));
};

const marginMillis = 60_000;

/** What `createClient` takes as `token`: signs in when first asked, and renews the token a minute before it ends. */
export const tokenOf = (door: SignInDoor, person: Person, send: Send = fetch): (() => Promise<string>) => {
  let session: Promise<Session> | undefined;
  const renewed = async (before: Promise<Session> | undefined): Promise<Session> => {
    const known = await before;
    if (known === undefined) return openSession(door, person, send);
    return known.expiresAt > Date.now() + marginMillis ? known : known.refresh().catch(() => signInAs(door, person, send));
  };
  return async () => {
    // one after the other: whoever asks while a token is being renewed waits for that one
    const opening = renewed(session);
    session = opening;
    opening.catch(() => session === opening && (session = undefined));
    return (await opening).accessToken;
  };
};
