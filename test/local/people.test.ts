import { describe, expect, test } from 'vitest';
import { AdminCreateUserCommand, AdminUserGlobalSignOutCommand } from '@aws-sdk/client-cognito-identity-provider';
import { pageForm } from '../../local/people/page-form.ts';
import { personInMemory, type Kept } from '../../local/people/person.ts';
import { openSession, signInAs, tokenOf } from '../../local/people/sign-in.ts';
import { callback, client, clientId, emulator, passwordIn, pool, poolId, verified } from './cognito-emulator.ts';

const email = 'coordinator@example.test';
const scopes = { resourceServers: [{ identifier: 'ronde', scopes: ['use'] }], clients: [client({ scopes: ['openid', 'ronde/use'] })] };

const called = async (mfa: 'ON' | 'OFF' = 'ON', accessTokenMinutes = 10) => {
  const at = await emulator({ ...pool(), ...scopes, mfa, clients: [client({ scopes: ['openid', 'ronde/use'], accessTokenMinutes })] });
  await at.sdk.send(new AdminCreateUserCommand({ UserPoolId: poolId, Username: email }));
  const temporaryPassword = async () => passwordIn(at.mails.at(-1));
  return {
    at,
    door: { issuer: at.issuer, clientId, callbackUrl: callback },
    temporaryPassword,
    person: personInMemory(email, temporaryPassword),
  };
};

describe('a sign-in page', () => {
  test('is read as a browser reads it: every field with its value, and what went wrong', () => {
    const form = pageForm(
      '<main><p class="error" id="error" role="alert">It&#39;s wrong</p><form method="post" action="login"><input type="hidden" name="page" value="a&amp;b" /><input id="code" name="code" required /></form></main>',
    );
    expect(form).toEqual({ action: 'login', fields: { page: 'a&b', code: '' }, error: "It's wrong" });
    expect(pageForm('<h1>Nothing to fill in</h1>')).toBeUndefined();
  });
});

describe('somebody who was called by mail', () => {
  test('chooses a password, sets up the app and comes back with tokens', async () => {
    const { at, door, person } = await called();
    const { accessToken, refresh } = await signInAs(door, person);
    const claims = await verified(at, accessToken);
    expect(claims).toMatchObject({ token_use: 'access', client_id: clientId, scope: 'openid ronde/use' });
    expect(Object.keys(person.kept()).toSorted()).toEqual(['password', 'refreshToken', 'totpSecret']);
    expect((await verified(at, (await refresh()).accessToken)).sub).toBe(claims.sub);
  });

  test('signs in again at once, though the code of this half minute is spent', async () => {
    const { door, person } = await called();
    await signInAs(door, person);
    await expect(signInAs(door, person)).resolves.toMatchObject({ refreshToken: expect.any(String) });
  });

  test('goes on where a sign-in broke off, whatever was the last answer the platform took', async () => {
    for (const page of ['newPassword', 'code']) {
      const { door, person } = await called();
      const broken = signInAs(door, person, async (address, init) => {
        const answer = await fetch(address, init);
        if (init.body instanceof URLSearchParams && init.body.has(page)) throw new Error('the line went dead');
        return answer;
      });
      await expect(broken).rejects.toThrow('the line went dead');
      await expect(signInAs(door, person)).resolves.toMatchObject({ accessToken: expect.any(String) });
    }
  });

  test('is told what the page says when the password is wrong', async () => {
    const { door } = await called();
    const stranger = personInMemory(email, async () => 'Guessed-it-1', { password: 'Guessed-it-2' });
    await expect(signInAs(door, stranger)).rejects.toThrow(/cannot sign in: /);
  });
});

describe('a person who works for longer', () => {
  test('keeps one sign-in for many calls and renews the token before it ends', async () => {
    const { door, person } = await called('OFF', 1.02);
    const paths: string[] = [];
    const token = tokenOf(door, person, (address, init) => (paths.push(address.pathname.split('/').at(-1) ?? ''), fetch(address, init)));
    const first = await Promise.all([token(), token(), token()]);
    expect(new Set(first).size).toBe(1);
    expect(paths.filter((path) => path === 'authorize')).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 1300));
    expect(await token()).not.toBe(first[0]);
    expect(paths.filter((path) => path === 'authorize')).toHaveLength(1);
    expect(paths.filter((path) => path === 'token')).toHaveLength(2);
  });

  test('resumes yesterday’s session, and signs in anew when that was ended', async () => {
    const { at, door, temporaryPassword } = await called('OFF');
    let kept: Kept = {};
    const person = {
      ...personInMemory(email, temporaryPassword),
      kept: () => kept,
      keep: (change: Kept) => void (kept = { ...kept, ...change }),
    };
    await signInAs(door, person);
    const before = kept.refreshToken;
    await openSession(door, person);
    expect(kept.refreshToken).toBe(before);
    await at.sdk.send(new AdminUserGlobalSignOutCommand({ UserPoolId: poolId, Username: email }));
    await openSession(door, person);
    expect(kept.refreshToken).not.toBe(before);
  });
});
