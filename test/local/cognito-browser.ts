import * as oidc from 'openid-client';
import { callback, clientId, type Emulator } from './cognito-emulator.ts';

/** A browser without JavaScript: it keeps cookies by name and follows nothing by itself. */
export const browse = () => {
  const cookies = new Map<string, string>();
  const go = async (address: URL, init: RequestInit = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, { ...init, redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return response;
  };
  return {
    get: (address: URL) => go(address),
    post: (address: URL, fields: Record<string, string>) => go(address, { method: 'POST', body: new URLSearchParams(fields) }),
  };
};
export type Browser = ReturnType<typeof browse>;

export const configuration = ({ issuer }: Pick<Emulator, 'issuer'>) =>
  oidc.discovery(new URL(issuer), clientId, undefined, oidc.None(), { execute: [oidc.allowInsecureRequests] });

/** The address an app sends the browser to, with what it keeps for itself. */
export const newSignIn = async (config: oidc.Configuration, scope = 'openid ronde/api') => {
  const verifier = oidc.randomPKCECodeVerifier();
  const nonce = oidc.randomNonce();
  const code_challenge = await oidc.calculatePKCECodeChallenge(verifier);
  const address = oidc.buildAuthorizationUrl(config, {
    redirect_uri: callback,
    scope,
    code_challenge,
    code_challenge_method: 'S256',
    state: 'from-here',
    nonce,
  });
  return { address, verifier, nonce };
};

const hidden = (markup: string) =>
  Object.fromEntries([...markup.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));

/** Opens the page and gives each answer in turn; an answer may need what the page before it says. */
export const signInOnPages = async (
  browser: Browser,
  address: URL,
  answers: readonly (Record<string, string> | ((markup: string) => Record<string, string>))[],
) => {
  const opened = await browser.get(address);
  const page = new URL(opened.headers.get('location') ?? '', address);
  let response = await browser.get(page);
  for (const answer of answers) {
    const markup = await response.text();
    response = await browser.post(new URL('login', page), {
      ...hidden(markup),
      ...(typeof answer === 'function' ? answer(markup) : answer),
    });
  }
  return new URL(response.headers.get('location') ?? 'about:blank');
};
