import {
  AdminDeleteUserCommand,
  AdminDisableUserCommand,
  AdminInitiateAuthCommand,
  AdminUserGlobalSignOutCommand,
  ChangePasswordCommand,
  GetUserCommand,
  GlobalSignOutCommand,
  InitiateAuthCommand,
  RevokeTokenCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import {
  client,
  clientId,
  clock,
  emulator,
  pool,
  goodPassword,
  person,
  poolId,
  signIn,
  tokensOf,
  verified,
  type Emulator,
} from './cognito-emulator.ts';

const of = { UserPoolId: poolId, Username: 'an@stad.example' };
const refresh = ({ sdk }: Emulator, REFRESH_TOKEN: string, ClientId = clientId) =>
  sdk.send(new InitiateAuthCommand({ AuthFlow: 'REFRESH_TOKEN_AUTH', ClientId, AuthParameters: { REFRESH_TOKEN } }));
const self = ({ sdk }: Emulator, AccessToken: string) => sdk.send(new GetUserCommand({ AccessToken }));

const signedIn = async () => {
  const time = clock();
  const at = await emulator({}, { now: time.now });
  await person(at);
  return { at, time, tokens: await tokensOf(at) };
};

describe('refreshing', () => {
  test('gives new tokens of the same sign-in, and no new refresh token', async () => {
    const { at, tokens } = await signedIn();
    const { AuthenticationResult } = await refresh(at, tokens.RefreshToken);
    const [before, after] = [await verified(at, tokens.AccessToken), await verified(at, AuthenticationResult?.AccessToken ?? '')];
    expect([after.origin_jti, after.auth_time]).toEqual([before.origin_jti, before.auth_time]);
    expect(after.jti).not.toBe(before.jti);
    expect(AuthenticationResult?.RefreshToken).toBeUndefined();
  });

  const endings = [
    ['global sign-out', (at: Emulator, token: string) => at.sdk.send(new GlobalSignOutCommand({ AccessToken: token }))],
    ['an administrator’s sign-out', (at: Emulator) => at.sdk.send(new AdminUserGlobalSignOutCommand(of))],
    ['being disabled', (at: Emulator) => at.sdk.send(new AdminDisableUserCommand(of))],
    ['being deleted', (at: Emulator) => at.sdk.send(new AdminDeleteUserCommand(of))],
    ['revocation', (at: Emulator, _token: string, Token: string) => at.sdk.send(new RevokeTokenCommand({ ClientId: clientId, Token }))],
  ] as const;
  test.each(endings)('stops, and so do operations with the access token, after %s', async (_what, end) => {
    const { at, tokens } = await signedIn();
    await end(at, tokens.AccessToken, tokens.RefreshToken);
    await expect(refresh(at, tokens.RefreshToken)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
    await expect(self(at, tokens.AccessToken)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  });

  test('refuses a token that is forged, expired or of another client', async () => {
    const { at, time, tokens } = await signedIn();
    const refused = { name: 'NotAuthorizedException', message: 'Invalid Refresh Token' };
    await expect(refresh(at, `${tokens.RefreshToken}x`)).rejects.toMatchObject(refused);
    await expect(refresh(at, tokens.RefreshToken, 'otherclient')).rejects.toMatchObject(refused);
    time.forward(86_401);
    await expect(refresh(at, tokens.RefreshToken)).rejects.toMatchObject(refused);
  });
});

describe('an access token', () => {
  test('speaks for its person for some minutes, untampered', async () => {
    const { at, time, tokens } = await signedIn();
    expect((await self(at, tokens.AccessToken)).UserAttributes).toContainEqual({ Name: 'email', Value: 'an@stad.example' });
    await expect(self(at, tokens.IdToken)).rejects.toThrow('Invalid Access Token');
    const [header, , signature] = tokens.AccessToken.split('.');
    const claims = Buffer.from(JSON.stringify({ ...(await verified(at, tokens.AccessToken)), username: 'somebody' })).toString('base64url');
    await expect(self(at, [header, claims, signature].join('.'))).rejects.toThrow('Invalid Access Token');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    await expect(self(at, `${none}.${claims}.`)).rejects.toThrow('Invalid Access Token');
    time.forward(601);
    await expect(self(at, tokens.AccessToken)).rejects.toThrow('Access Token has expired');
  });

  test('lets its person change the password, who knows the old one', async () => {
    const { at, tokens } = await signedIn();
    const change = (PreviousPassword: string, ProposedPassword: string) =>
      at.sdk.send(new ChangePasswordCommand({ AccessToken: tokens.AccessToken, PreviousPassword, ProposedPassword }));
    await expect(change('Wrong-horse-7-battery', 'Another-horse-8-b')).rejects.toMatchObject({ name: 'NotAuthorizedException' });
    await expect(change(goodPassword, 'weak')).rejects.toMatchObject({ name: 'InvalidPasswordException' });
    await change(goodPassword, 'Another-horse-8-b');
    expect((await signIn(at, 'an@stad.example', 'Another-horse-8-b')).AuthenticationResult).toBeDefined();
  });
});

test('a person of one pool is nobody in another', async () => {
  const other = { ...pool({ id: 'eu-central-1_Other' }), clients: [client({ id: 'elsewhere' })] };
  const at = await emulator({}, { pools: [pool(), other] });
  await person(at);
  const { AccessToken, RefreshToken } = await tokensOf(at);
  const answer = await fetch(`${at.endpoint}/eu-central-1_Other/oauth2/userInfo`, { headers: { authorization: `Bearer ${AccessToken}` } });
  expect(answer.status).toBe(401);
  await expect(verified({ issuer: `${at.endpoint}/eu-central-1_Other` }, AccessToken)).rejects.toThrow();
  await expect(refresh(at, RefreshToken, 'elsewhere')).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  await expect(signIn(at, 'an@stad.example', goodPassword, 'elsewhere')).rejects.toThrow('Incorrect username or password.');
});

test('an administrator can start a sign-in for a person', async () => {
  const { at } = await signedIn();
  const start = (UserPoolId: string, AuthFlow: 'ADMIN_USER_PASSWORD_AUTH' | 'USER_PASSWORD_AUTH') =>
    at.sdk.send(
      new AdminInitiateAuthCommand({
        UserPoolId,
        ClientId: clientId,
        AuthFlow,
        AuthParameters: { USERNAME: 'an@stad.example', PASSWORD: goodPassword },
      }),
    );
  expect((await start(poolId, 'ADMIN_USER_PASSWORD_AUTH')).AuthenticationResult?.AccessToken).toBeDefined();
  await expect(start(poolId, 'USER_PASSWORD_AUTH')).rejects.toMatchObject({ name: 'InvalidParameterException' });
});
