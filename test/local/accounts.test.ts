import { AdminListGroupsForUserCommand, AdminSetUserPasswordCommand, InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider';
import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { cognitoAccessMail } from '../../functions/runtime/access-mail.ts';
import { cognitoAccounts } from '../../functions/runtime/accounts.ts';
import { signInTrigger } from '../../functions/runtime/sign-in-trigger.ts';
import { tokenVerifier } from '../../functions/runtime/tokens.ts';
import { accountMail } from '../../functions/runtime/account-mail.ts';
import { tokenContent } from '../../functions/sign-in/token-content.ts';
import { memoryTable } from '../../shared/data/memory-table.ts';
import type { MessageEvent } from '../../local/cognito/account-mail.ts';
import type { PreTokenEvent } from '../../local/cognito/token-trigger.ts';
import { settleMember } from '../support/people.ts';
import { clientId, emulator, goodPassword, poolId, signIn, tokensOf } from './cognito-emulator.ts';

const url = 'https://flanders.ronde.example';
const email = 'an@stad.example';
const contact = { name: 'An Example', email, language: 'nl' } as const;

const groupsOf = async ({ sdk }: Awaited<ReturnType<typeof emulator>>) => {
  const { Groups = [] } = await sdk.send(new AdminListGroupsForUserCommand({ UserPoolId: poolId, Username: email }));
  return Groups.map(({ GroupName }) => GroupName);
};

describe('the accounts of a tenant', () => {
  test('are opened once, and found again for another role; nothing is mailed by that', async () => {
    const at = await emulator();
    const accounts = cognitoAccounts(at.sdk, poolId);
    const first = await accounts.open(contact, 'coordinator');
    const again = await accounts.open(contact, 'mayor');
    expect([first.created, again.created]).toEqual([true, false]);
    expect(again.sub).toBe(first.sub);
    expect(at.mails).toEqual([]);
    expect(new Set(await groupsOf(at))).toEqual(new Set(['coordinator', 'mayor']));
  });

  test('are signed out everywhere and leave a group, as often as asked', async () => {
    const at = await emulator();
    const accounts = cognitoAccounts(at.sdk, poolId);
    const { sub } = await accounts.open(contact, 'coordinator');
    await at.sdk.send(new AdminSetUserPasswordCommand({ UserPoolId: poolId, Username: email, Password: goodPassword, Permanent: true }));
    const { RefreshToken } = await tokensOf(at);
    for (let times = 0; times < 2; times++) {
      await accounts.signOut(sub);
      await accounts.withdraw(sub, 'coordinator');
    }
    expect(await groupsOf(at)).toEqual([]);
    const refresh = new InitiateAuthCommand({
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      ClientId: clientId,
      AuthParameters: { REFRESH_TOKEN: RefreshToken },
    });
    await expect(at.sdk.send(refresh)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  });

  test('are mailed a temporary password in the language that is asked for, until they chose their own', async () => {
    const runMessageTrigger = (_pool: string, event: MessageEvent) => accountMail({ url, language: 'nl' })(event);
    const at = await emulator({ hasMessageTrigger: true }, { runMessageTrigger });
    const { sub } = await cognitoAccounts(at.sdk, poolId).open(contact, 'coordinator');
    const mailAccess = cognitoAccessMail(at.sdk, poolId);
    expect(at.mails).toEqual([]);
    expect([await mailAccess({ sub, language: 'fr' }), await mailAccess({ sub, language: 'de' })]).toEqual([true, true]);
    expect(at.mails.map(({ subject }) => subject)).toEqual(['Votre accès à la plateforme Ronde', 'Ronde: Ihr Zugang zur Plattform']);
    const passwords = at.mails.map(({ text }) => /(?:temporaire|Passwort)(?:&#8239;)?: (\S+?)<br/.exec(text)?.[1] ?? '');
    for (const password of passwords) expect(password).toMatch(/^(?:[a-z][A-Z][2-9][A-Za-z2-9]-?){4}$/);
    await expect(signIn(at, email, passwords[0])).rejects.toMatchObject({ name: 'NotAuthorizedException' });
    expect(await signIn(at, email, passwords[1])).toMatchObject({ ChallengeName: 'NEW_PASSWORD_REQUIRED' });
    await at.sdk.send(new AdminSetUserPasswordCommand({ UserPoolId: poolId, Username: email, Password: goodPassword, Permanent: true }));
    expect([await mailAccess({ sub, language: 'de' }), await mailAccess({ sub: 'gone', language: 'de' })]).toEqual([false, false]);
    expect(at.mails).toHaveLength(2);
  });

  test('that are gone trouble nobody', async () => {
    const at = await emulator();
    const accounts = cognitoAccounts(at.sdk, poolId);
    await expect(accounts.signOut('gone')).resolves.toBeUndefined();
    await expect(accounts.withdraw('gone', 'mayor')).resolves.toBeUndefined();
  });
});

test('a person signs in with a password and gets a token that the pipeline takes for the cell at work', async () => {
  const table = memoryTable({ now: () => new Date() });
  const trigger = signInTrigger({ table, today: () => '2026-03-02', content: tokenContent });
  const runTrigger = (_pool: string, event: PreTokenEvent) => {
    const sent: PreTokenGenerationV2TriggerEvent = JSON.parse(JSON.stringify(event));
    return trigger(sent);
  };
  const at = await emulator({ hasPreTokenTrigger: true }, { runTokenTrigger: runTrigger });
  const place = { table, accounts: cognitoAccounts(at.sdk, poolId), today: '2026-03-02', newId: (prefix: string) => `${prefix}_1` };
  const { sub, membershipId } = await settleMember(place, { role: 'coordinator', nis: '41002', email });
  await at.sdk.send(new AdminSetUserPasswordCommand({ UserPoolId: poolId, Username: email, Password: goodPassword, Permanent: true }));
  const { AuthenticationResult } = await signIn(at, email);
  const verify = tokenVerifier({
    issuer: at.issuer,
    jwksUri: `${at.issuer}/.well-known/jwks.json`,
    clientId,
    scope: 'aws.cognito.signin.user.admin',
  });
  const claims = await verify(AuthenticationResult?.AccessToken ?? '');
  expect(claims).toMatchObject({
    sub,
    ronde_scope: 'municipality',
    ronde_role: 'coordinator',
    ronde_nis: '41002',
    ronde_membership: membershipId,
    ronde_version: '1',
  });
});
