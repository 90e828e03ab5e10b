import * as oauth from 'oauth4webapi';
import * as z from 'zod';

/** Where people of this tenant sign in, as the API tells it. */
export type SignInPlace = { readonly url: string; readonly issuer: string; readonly clientId: string; readonly scope: string };

/** What a sign-in that was begun must remember until the pages send the browser back: secrets of one use, never a token. */
export type Begun = { readonly verifier: string; readonly state: string; readonly nonce: string; readonly callbackUrl: string };

export type Tokens = {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly email: string;
  readonly expiresInSeconds: number;
  /** The place the access token speaks for; absent for somebody who has none. */
  readonly membershipId?: string | undefined;
};

const isLocal = (url: string): boolean => ['localhost', '127.0.0.1'].includes(new URL(url).hostname);

/** True where a stand-in on this machine plays Cognito. */
export const isStandIn = ({ url }: SignInPlace): boolean => isLocal(url);

/** Cognito's endpoints. The client is public: PKCE is what protects a code. */
const parties = ({ url, issuer, clientId }: SignInPlace) => {
  const server: oauth.AuthorizationServer = {
    issuer,
    authorization_endpoint: `${url}/oauth2/authorize`,
    token_endpoint: `${url}/oauth2/token`,
    revocation_endpoint: `${url}/oauth2/revoke`,
  };
  const client: oauth.Client = { client_id: clientId };
  return { server, client, authentication: oauth.None(), options: { [oauth.allowInsecureRequests]: isLocal(url) } };
};

const Claims = z.object({ ronde_membership: z.string().optional() });

/** What the platform will read in the token; only read here, so that a window notices when it speaks for another place. */
const membershipIn = (accessToken: string): string | undefined => {
  const [, payload = ''] = accessToken.split('.');
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  return Claims.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data?.ronde_membership;
};

const tokensOf = (answer: oauth.TokenEndpointResponse, before?: Tokens): Tokens => {
  const email = oauth.getValidatedIdTokenClaims(answer)?.['email'];
  return {
    accessToken: answer.access_token,
    refreshToken: answer.refresh_token ?? before?.refreshToken ?? '',
    email: typeof email === 'string' ? email : (before?.email ?? ''),
    expiresInSeconds: answer.expires_in ?? 300,
    membershipId: membershipIn(answer.access_token),
  };
};

/** None where the service refused (RFC 6749, 5.2); rejects where it failed, or something on the way did. */
const unlessRefused = async (answer: Promise<oauth.TokenEndpointResponse>): Promise<oauth.TokenEndpointResponse | undefined> => {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof oauth.ResponseBodyError && [400, 401].includes(error.status)) return undefined;
    throw error;
  }
};

export const begin = (callbackUrl: string): Begun => ({
  verifier: oauth.generateRandomCodeVerifier(),
  state: oauth.generateRandomState(),
  nonce: oauth.generateRandomNonce(),
  callbackUrl,
});

/** The tenant's sign-in pages: authorization code with PKCE, refresh, revocation (RFC 6749, 7636, 7009; OpenID Connect Core). */
export const signInService = (place: SignInPlace) => {
  const { server, client, authentication, options } = parties(place);
  return {
    /** The address of the sign-in pages; `again` asks for the password even where the browser is still known. */
    address: async (
      { verifier, state, nonce, callbackUrl }: Begun,
      { again = false, language }: { again?: boolean; language: string },
    ): Promise<string> => {
      const wish = {
        response_type: 'code',
        client_id: place.clientId,
        redirect_uri: callbackUrl,
        scope: place.scope,
        state,
        nonce,
        code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        lang: language,
        ...(again && { prompt: 'login' }),
      };
      return `${server.authorization_endpoint}?${new URLSearchParams(wish)}`;
    },
    /** Trades the code in the address the pages sent the browser back to. Rejects what is not an answer to `begun`. */
    finish: async (address: URL, { state, callbackUrl, verifier, nonce }: Begun): Promise<Tokens> => {
      const answer = oauth.validateAuthResponse(server, client, address, state);
      const response = await oauth.authorizationCodeGrantRequest(server, client, authentication, answer, callbackUrl, verifier, options);
      return tokensOf(
        await oauth.processAuthorizationCodeResponse(server, client, response, { expectedNonce: nonce, requireIdToken: true }),
      );
    },
    /** New tokens: they speak for the memberships as they are now; none when the person was signed out. Rejects when the service fails. */
    refresh: async (tokens: Tokens): Promise<Tokens | undefined> => {
      const response = await oauth.refreshTokenGrantRequest(server, client, authentication, tokens.refreshToken, options);
      const answer = await unlessRefused(oauth.processRefreshTokenResponse(server, client, response));
      return answer && tokensOf(answer, tokens);
    },
    /** Takes the tokens back; failing that they end by themselves. */
    revoke: async ({ refreshToken }: Tokens): Promise<void> => {
      await oauth.revocationRequest(server, client, authentication, refreshToken, options).catch(() => {});
    },
    /** Where the browser itself is signed out, and then comes back. */
    signOutAddress: (backUrl: string): string =>
      `${place.url}/logout?${new URLSearchParams({ client_id: place.clientId, logout_uri: backUrl })}`,
  };
};
export type SignInService = ReturnType<typeof signInService>;
