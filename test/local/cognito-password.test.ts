import { AdminCreateUserCommand, AdminDisableUserCommand, RespondToAuthChallengeCommand } from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import {
  client,
  clientId,
  clock,
  emulator,
  goodPassword,
  person,
  poolId,
  signIn,
  tokensOf,
  verified,
  type Emulator,
  passwordIn,
} from './cognito-emulator.ts';

const invite = async (at: Emulator, email = 'an@stad.example') => {
  await at.sdk.send(new AdminCreateUserCommand({ UserPoolId: poolId, Username: email }));
  return passwordIn(at.mails.at(-1));
};

const choosePassword = ({ sdk }: Emulator, Session = '', NEW_PASSWORD = goodPassword, USERNAME = 'an@stad.example', ClientId = clientId) =>
  sdk.send(
    new RespondToAuthChallengeCommand({
      ChallengeName: 'NEW_PASSWORD_REQUIRED',
      ClientId,
      Session,
      ChallengeResponses: { USERNAME, NEW_PASSWORD },
    }),
  );

describe('the first sign-in', () => {
  test('starts with the password from a neutral mail and ends with one of their own', async () => {
    const at = await emulator();
    const secret = await invite(at);
    const { ChallengeName, Session } = await signIn(at, 'an@stad.example', secret);
    expect(ChallengeName).toBe('NEW_PASSWORD_REQUIRED');
    const { AuthenticationResult } = await choosePassword(at, Session);
    expect(AuthenticationResult?.TokenType).toBe('Bearer');
    expect((await signIn(at)).AuthenticationResult?.AccessToken).toBeDefined();
    expect(`${at.mails[0]?.subject} ${at.mails[0]?.text}`).not.toMatch(/cel|LIVC|radical/i);
  });

  test('refuses a wrong or expired temporary password', async () => {
    const time = clock();
    const at = await emulator({}, { now: time.now });
    const secret = await invite(at);
    await expect(signIn(at, 'an@stad.example', `${secret}x`)).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    });
    time.forward(7 * 86_400 + 1);
    await expect(signIn(at, 'an@stad.example', secret)).rejects.toThrow('Temporary password has expired');
  });

  test('refuses a session that is forged, used, expired, of another client or another person', async () => {
    const time = clock();
    const at = await emulator({}, { now: time.now });
    const secret = await invite(at);
    await person(at, 'bo@stad.example');
    const { Session } = await signIn(at, 'an@stad.example', secret);
    const refused = { name: 'NotAuthorizedException', message: 'Invalid session for the user.' };
    await expect(choosePassword(at, 'forged-session-of-some-length')).rejects.toMatchObject(refused);
    await expect(choosePassword(at, Session, goodPassword, 'bo@stad.example')).rejects.toMatchObject(refused);
    await expect(choosePassword(at, Session, goodPassword, 'an@stad.example', 'otherclient')).rejects.toMatchObject(refused);
    await choosePassword(at, Session);
    await expect(choosePassword(at, Session)).rejects.toMatchObject(refused);
    const late = await signIn(at, 'cy@stad.example', await invite(at, 'cy@stad.example'));
    time.forward(181);
    await expect(choosePassword(at, late.Session, goodPassword, 'cy@stad.example')).rejects.toMatchObject(refused);
  });

  test('refuses a password the policy does not allow, and takes a better one after it', async () => {
    const at = await emulator();
    const { Session } = await signIn(at, 'an@stad.example', await invite(at));
    for (const weak of ['Short-1', 'no-capitals-in-7', 'NO-SMALL-ONES-7', 'No-digits-at-all', 'NoSymbols4tall1'])
      await expect(choosePassword(at, Session, weak)).rejects.toMatchObject({ name: 'InvalidPasswordException' });
    expect((await choosePassword(at, Session)).AuthenticationResult).toBeDefined();
  });
});

describe('signing in with a password', () => {
  test('gives tokens with the claims of Cognito', async () => {
    const at = await emulator();
    const { sub } = await person(at);
    const { AccessToken, IdToken, ExpiresIn } = await tokensOf(at, 'AN@stad.example');
    expect(ExpiresIn).toBe(600);
    const access = await verified(at, AccessToken);
    expect(access).toMatchObject({
      sub,
      iss: at.issuer,
      client_id: clientId,
      token_use: 'access',
      scope: 'aws.cognito.signin.user.admin',
      username: sub,
    });
    expect(Object.keys(access)).toEqual(expect.arrayContaining(['origin_jti', 'event_id', 'auth_time', 'exp', 'iat', 'jti']));
    expect(access.aud).toBeUndefined();
    const id = await verified(at, IdToken);
    expect(id).toMatchObject({
      sub,
      aud: clientId,
      token_use: 'id',
      email: 'an@stad.example',
      'cognito:username': sub,
      origin_jti: access.origin_jti,
    });
  });

  test('answers alike for a wrong password and for somebody unknown', async () => {
    const at = await emulator();
    await person(at);
    const wrong = await signIn(at, 'an@stad.example', 'Wrong-horse-7-battery').catch((error: unknown) => String(error));
    const unknown = await signIn(at, 'nobody@stad.example', 'Wrong-horse-7-battery').catch((error: unknown) => String(error));
    expect(wrong).toBe('NotAuthorizedException: Incorrect username or password.');
    expect(unknown).toBe(wrong);
  });

  test('tells only who knows the password that the account is disabled', async () => {
    const at = await emulator();
    await person(at);
    await at.sdk.send(new AdminDisableUserCommand({ UserPoolId: poolId, Username: 'an@stad.example' }));
    await expect(signIn(at)).rejects.toThrow('User is disabled.');
    await expect(signIn(at, 'an@stad.example', 'Wrong-horse-7-battery')).rejects.toThrow('Incorrect username or password.');
  });

  test('refuses an unknown client and a flow that is not enabled for it', async () => {
    const at = await emulator({ clients: [client({ authFlows: ['ALLOW_REFRESH_TOKEN_AUTH'] })] });
    await person(at);
    await expect(signIn(at)).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await expect(signIn(at, 'an@stad.example', goodPassword, 'nobodysclient')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });
});
