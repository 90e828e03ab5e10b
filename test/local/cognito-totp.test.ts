import {
  AssociateSoftwareTokenCommand,
  GetUserCommand,
  RespondToAuthChallengeCommand,
  SetUserMFAPreferenceCommand,
  VerifySoftwareTokenCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import { stepOfCode, totpCode, totpStep } from '../../local/cognito/totp.ts';
import { browse, configuration, newSignIn, signInOnPages } from './cognito-browser.ts';
import { callback, clientId, clock, emulator, goodPassword, person, signIn, tokensOf, type Emulator } from './cognito-emulator.ts';

const USERNAME = 'an@stad.example';
const answer = ({ sdk }: Emulator, ChallengeName: 'MFA_SETUP' | 'SOFTWARE_TOKEN_MFA', Session = '', code = '') =>
  sdk.send(
    new RespondToAuthChallengeCommand({
      ChallengeName,
      ClientId: clientId,
      Session,
      ChallengeResponses: { USERNAME, SOFTWARE_TOKEN_MFA_CODE: code },
    }),
  );

const withTotp = async () => {
  const time = clock();
  const at = await emulator({ mfa: 'ON' }, { now: time.now });
  await person(at);
  const first = await signIn(at);
  const { SecretCode = '', Session } = await at.sdk.send(new AssociateSoftwareTokenCommand({ Session: first.Session }));
  const code = () => totpCode(SecretCode, totpStep(time.now()));
  return { at, time, code, first, Session };
};

test('the code is that of RFC 6238', () => {
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  expect(totpCode(secret, totpStep(new Date(59_000)))).toBe('287082');
  expect(totpCode(secret, totpStep(new Date(20_000_000_000_000)))).toBe('353130');
  expect(stepOfCode(secret, '287082', new Date(59_000))).toBe(1);
  expect(stepOfCode(secret, '287082', new Date(121_000))).toBeUndefined();
});

describe('a pool that demands a second factor', () => {
  test('has it set up at the first sign-in and asks for it at each further one', async () => {
    const { at, time, code, first, Session } = await withTotp();
    expect(first.ChallengeName).toBe('MFA_SETUP');
    await expect(answer(at, 'MFA_SETUP', Session)).rejects.toThrow('Invalid session');
    await expect(at.sdk.send(new VerifySoftwareTokenCommand({ Session, UserCode: '000000' }))).rejects.toMatchObject({
      name: 'EnableSoftwareTokenMFAException',
    });
    const proved = await at.sdk.send(new VerifySoftwareTokenCommand({ Session, UserCode: code() }));
    expect((await answer(at, 'MFA_SETUP', proved.Session)).AuthenticationResult).toBeDefined();
    const next = await signIn(at);
    expect(next.ChallengeName).toBe('SOFTWARE_TOKEN_MFA');
    await expect(answer(at, 'SOFTWARE_TOKEN_MFA', next.Session, code())).rejects.toMatchObject({ name: 'ExpiredCodeException' });
    time.forward(30);
    const used = code();
    expect((await answer(at, 'SOFTWARE_TOKEN_MFA', next.Session, used)).AuthenticationResult).toBeDefined();
    await expect(answer(at, 'SOFTWARE_TOKEN_MFA', next.Session, used)).rejects.toThrow('Invalid session');
    await expect(answer(at, 'SOFTWARE_TOKEN_MFA', (await signIn(at)).Session, used)).rejects.toMatchObject({
      name: 'ExpiredCodeException',
    });
  });

  test('ends the session, and locks, after five wrong codes; the right password does not unlock', async () => {
    const { at, time, code, Session } = await withTotp();
    const proved = await at.sdk.send(new VerifySoftwareTokenCommand({ Session, UserCode: code() }));
    await answer(at, 'MFA_SETUP', proved.Session);
    time.forward(30);
    const wrong = code() === '123456' ? '654321' : '123456';
    const next = await signIn(at);
    for (const _ of [1, 2, 3, 4, 5])
      await expect(answer(at, 'SOFTWARE_TOKEN_MFA', next.Session, wrong)).rejects.toMatchObject({ name: 'CodeMismatchException' });
    await expect(answer(at, 'SOFTWARE_TOKEN_MFA', next.Session, code())).rejects.toThrow('Invalid session');
    await expect(signIn(at)).rejects.toThrow('Password attempts exceeded');
    time.forward(1);
    const again = await signIn(at);
    await expect(answer(at, 'SOFTWARE_TOKEN_MFA', again.Session, wrong)).rejects.toMatchObject({ name: 'CodeMismatchException' });
    await expect(signIn(at)).rejects.toThrow('Password attempts exceeded');
  });

  test('asks a browser the same, page by page', async () => {
    const { at, time } = await withTotp();
    const password = { username: USERNAME, password: goodPassword };
    let secret = '';
    const setUp = (markup: string) => {
      secret = /secret=([A-Z2-7]+)/.exec(markup)?.[1] ?? '';
      return { code: totpCode(secret, totpStep(time.now())) };
    };
    const config = await configuration(at);
    const first = await signInOnPages(browse(), (await newSignIn(config)).address, [password, setUp]);
    expect(first.href).toContain(`${callback}?code=`);
    time.forward(30);
    const giveCode = () => ({ code: totpCode(secret, totpStep(time.now())).replace(/(...)/, '$1 ') });
    const second = await signInOnPages(browse(), (await newSignIn(config)).address, [password, { code: '12' }, giveCode]);
    expect(second.href).toContain(`${callback}?code=`);
  });
});

describe('a pool where the second factor is a choice', () => {
  test('asks for it from those who chose it; a new app counts once it is proved', async () => {
    const time = clock();
    const at = await emulator({ mfa: 'OPTIONAL' }, { now: time.now });
    await person(at);
    const { AccessToken } = await tokensOf(at);
    const prefer = (Enabled: boolean) =>
      at.sdk.send(new SetUserMFAPreferenceCommand({ AccessToken, SoftwareTokenMfaSettings: { Enabled } }));
    await expect(prefer(true)).rejects.toMatchObject({ name: 'InvalidParameterException' });
    const { SecretCode = '' } = await at.sdk.send(new AssociateSoftwareTokenCommand({ AccessToken }));
    const code = () => totpCode(SecretCode, totpStep(time.now()));
    await at.sdk.send(new VerifySoftwareTokenCommand({ AccessToken, UserCode: code() }));
    expect((await signIn(at)).AuthenticationResult).toBeDefined();
    await prefer(true);
    expect((await at.sdk.send(new GetUserCommand({ AccessToken }))).UserMFASettingList).toEqual(['SOFTWARE_TOKEN_MFA']);
    await at.sdk.send(new AssociateSoftwareTokenCommand({ AccessToken }));
    time.forward(30);
    expect((await answer(at, 'SOFTWARE_TOKEN_MFA', (await signIn(at)).Session, code())).AuthenticationResult).toBeDefined();
    await prefer(false);
    expect((await signIn(at)).AuthenticationResult).toBeDefined();
  });
});
