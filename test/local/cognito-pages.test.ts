import * as oidc from 'openid-client';
import { describe, expect, test } from 'vitest';
import { callback, client, clientId, emulator, goodPassword, person, type Emulator } from './cognito-emulator.ts';
import { browse, configuration, newSignIn, signInOnPages } from './cognito-browser.ts';

const exchange = (config: oidc.Configuration, landed: URL, pkceCodeVerifier: string, expectedNonce: string) =>
  oidc.authorizationCodeGrant(config, landed, { pkceCodeVerifier, expectedNonce, expectedState: 'from-here' });

const wholeSignIn = async (at: Emulator) => {
  const config = await configuration(at);
  const { address, verifier, nonce } = await newSignIn(config);
  const landed = await signInOnPages(browse(), address, [{ username: 'an@stad.example', password: goodPassword }]);
  return { config, landed, verifier, nonce, tokens: await exchange(config, landed, verifier, nonce) };
};

describe('signing in on the pages with a standard client', () => {
  test('gives a code for which the client gets tokens, who it is, fresh tokens, and their end', async () => {
    const at = await emulator();
    const { sub } = await person(at);
    const { config, tokens } = await wholeSignIn(at);
    expect(tokens.claims()).toMatchObject({ sub, aud: clientId, token_use: 'id', email: 'an@stad.example' });
    expect(await oidc.fetchUserInfo(config, tokens.access_token, sub)).toMatchObject({ sub, email: 'an@stad.example', username: sub });
    const refreshed = await oidc.refreshTokenGrant(config, tokens.refresh_token ?? '');
    expect(refreshed.refresh_token).toBeUndefined();
    expect(refreshed.claims()).toMatchObject({ sub, origin_jti: tokens.claims()?.origin_jti, auth_time: tokens.claims()?.auth_time });
    await oidc.tokenRevocation(config, tokens.refresh_token ?? '');
    await expect(oidc.refreshTokenGrant(config, tokens.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
    await expect(oidc.fetchUserInfo(config, tokens.access_token, sub)).rejects.toThrow();
  });

  test('refuses a code that was used, and takes back what it gave', async () => {
    const at = await emulator();
    await person(at);
    const { config, landed, verifier, nonce, tokens } = await wholeSignIn(at);
    await expect(exchange(config, landed, verifier, nonce)).rejects.toMatchObject({ error: 'invalid_grant' });
    await expect(oidc.refreshTokenGrant(config, tokens.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  test.each([
    ['a wrong verifier', { code_verifier: 'x'.repeat(43) }, 'invalid_grant'],
    ['no verifier', { code_verifier: '' }, 'invalid_grant'],
    ['another address', { redirect_uri: 'http://localhost:5173/elsewhere' }, 'invalid_grant'],
    ['a code of another client', { client_id: 'otherclient' }, 'invalid_grant'],
    ['an unknown client', { client_id: 'nobodysclient' }, 'invalid_client'],
    ['another grant', { grant_type: 'password' }, 'unsupported_grant_type'],
  ])('refuses %s', async (_what, wrong, error) => {
    const at = await emulator();
    await person(at);
    const { address, verifier } = await newSignIn(await configuration(at));
    const landed = await signInOnPages(browse(), address, [{ username: 'an@stad.example', password: goodPassword }]);
    const right = {
      grant_type: 'authorization_code',
      code: landed.searchParams.get('code') ?? '',
      client_id: clientId,
      redirect_uri: callback,
      code_verifier: verifier,
    };
    const response = await fetch(`${at.issuer}/oauth2/token`, { method: 'POST', body: new URLSearchParams({ ...right, ...wrong }) });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error });
  });

  test.each([
    ['plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['no PKCE', { code_challenge: '', code_challenge_method: '' }, 'invalid_request'],
    ['the implicit flow', { response_type: 'token' }, 'unsupported_response_type'],
    ['a scope the client may not ask', { scope: 'openid ronde/secrets' }, 'invalid_scope'],
    ['a silent sign-in of nobody', { prompt: 'none' }, 'login_required'],
  ])('sends the browser back for %s', async (_what, wrong, error) => {
    const at = await emulator();
    const { address } = await newSignIn(await configuration(at));
    for (const [name, value] of Object.entries(wrong)) address.searchParams.set(name, value);
    const location = new URL((await browse().get(address)).headers.get('location') ?? '');
    expect(location.href.startsWith(callback)).toBe(true);
    expect(Object.fromEntries(location.searchParams)).toMatchObject({ error, state: 'from-here' });
  });

  test.each([{ redirect_uri: 'http://evil.example/' }, { client_id: 'nobodysclient' }])(
    'never redirects to a stranger: %o',
    async (wrong) => {
      const at = await emulator();
      const { address } = await newSignIn(await configuration(at));
      for (const [name, value] of Object.entries(wrong)) address.searchParams.set(name, value);
      const response = await browse().get(address);
      expect(response.status).toBe(400);
      expect(response.headers.get('location')).toBeNull();
    },
  );

  test('remembers the browser for an hour, unless it is to ask, until it signs out', async () => {
    const at = await emulator();
    await person(at);
    const config = await configuration(at);
    const browser = browse();
    await signInOnPages(browser, (await newSignIn(config)).address, [{ username: 'an@stad.example', password: goodPassword }]);
    const again = await browser.get((await newSignIn(config)).address);
    expect(again.headers.get('location')).toContain(`${callback}?code=`);
    const { address: asking } = await newSignIn(config);
    asking.searchParams.set('prompt', 'login');
    expect((await browser.get(asking)).headers.get('location')).toContain('/login?page=');
    const out = await browser.get(
      new URL(`${at.issuer}/logout?client_id=${clientId}&logout_uri=${encodeURIComponent(client().logoutUrls[0] ?? '')}`),
    );
    expect(out.headers.get('location')).toBe('http://localhost:5173/');
    expect((await browser.get((await newSignIn(config)).address)).headers.get('location')).toContain('/login?page=');
    expect((await browser.get(new URL(`${at.issuer}/logout?client_id=${clientId}&logout_uri=http://evil.example/`))).status).toBe(400);
  });

  test('cannot be finished in another browser', async () => {
    const at = await emulator();
    const address = (await newSignIn(await configuration(at))).address;
    const page = new URL((await browse().get(address)).headers.get('location') ?? '', at.endpoint);
    expect((await browse().get(page)).status).toBe(400);
  });
});
