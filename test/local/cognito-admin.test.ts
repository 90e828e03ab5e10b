import { get } from 'node:http';
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDeleteUserCommand,
  AdminEnableUserCommand,
  AdminDisableUserCommand,
  AdminGetUserCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  AdminUpdateUserAttributesCommand,
  DescribeUserPoolCommand,
  ListGroupsCommand,
  ListUsersCommand,
  ListUsersInGroupCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import type { MessageEvent } from '../../local/cognito/account-mail.ts';
import { emulator, passwordIn, person, poolId, signIn, tokensOf, verified } from './cognito-emulator.ts';

const statusFor = (address: string, host: string) =>
  new Promise((resolve) => get(address, { headers: { host } }, (response) => resolve(response.resume().statusCode)));

const of = (Username = 'an@stad.example') => ({ UserPoolId: poolId, Username });

describe('keeping accounts', () => {
  test('makes one account per address, with a UUID for a name', async () => {
    const at = await emulator();
    const made = await at.sdk.send(new AdminCreateUserCommand({ ...of(), UserAttributes: [{ Name: 'locale', Value: 'fr-BE' }] }));
    expect(made.User).toMatchObject({ Enabled: true, UserStatus: 'FORCE_CHANGE_PASSWORD' });
    expect(made.User?.Username).toMatch(/^[\da-f-]{36}$/);
    expect(made.User?.UserCreateDate).toBeInstanceOf(Date);
    expect(at.mails).toMatchObject([{ poolId, to: 'an@stad.example', subject: 'Your temporary password' }]);
    await expect(at.sdk.send(new AdminCreateUserCommand(of('AN@stad.example')))).rejects.toMatchObject({ name: 'UsernameExistsException' });
    await expect(at.sdk.send(new AdminCreateUserCommand(of('an')))).rejects.toMatchObject({ name: 'InvalidParameterException' });
    const { UserAttributes } = await at.sdk.send(new AdminGetUserCommand(of()));
    expect(UserAttributes).toEqual(
      expect.arrayContaining([
        { Name: 'email', Value: 'an@stad.example' },
        { Name: 'sub', Value: made.User?.Username },
      ]),
    );
  });

  test('sends the invitation again with another password, only while it waits', async () => {
    const at = await emulator();
    await at.sdk.send(new AdminCreateUserCommand(of()));
    await at.sdk.send(new AdminCreateUserCommand({ ...of(), MessageAction: 'RESEND' }));
    const [first, second] = at.mails.map(passwordIn);
    expect(second).not.toBe(first);
    await expect(signIn(at, 'an@stad.example', first)).rejects.toThrow('Incorrect username');
    expect((await signIn(at, 'an@stad.example', second)).ChallengeName).toBe('NEW_PASSWORD_REQUIRED');
    await person(at, 'bo@stad.example');
    expect(at.mails).toHaveLength(2);
    await expect(at.sdk.send(new AdminCreateUserCommand({ ...of('bo@stad.example'), MessageAction: 'RESEND' }))).rejects.toMatchObject({
      name: 'UnsupportedUserStateException',
    });
    await expect(at.sdk.send(new AdminCreateUserCommand({ ...of('cy@stad.example'), MessageAction: 'RESEND' }))).rejects.toMatchObject({
      name: 'UserNotFoundException',
    });
  });

  const made = { ...of(), TemporaryPassword: 'Passw0rd$&-given', UserAttributes: [{ Name: 'locale', Value: 'fr' }] };
  const answering = (response: object) => (_pool: string, event: MessageEvent) => Promise.resolve({ ...event, response });

  test('asks the message trigger for the words of a mail, and fills in what only the pool knows', async () => {
    const events: MessageEvent[] = [];
    const runMessageTrigger = (_pool: string, event: MessageEvent) => {
      events.push(event);
      return answering({ emailSubject: 'The platform', emailMessage: 'Hello {username}:<br/>{####}' })(_pool, event);
    };
    const at = await emulator({ hasMessageTrigger: true }, { runMessageTrigger });
    await at.sdk.send(new AdminCreateUserCommand(made));
    expect(at.mails).toMatchObject([{ subject: 'The platform', text: 'Hello an@stad.example:<br/>Passw0rd$&-given' }]);
    expect(events).toMatchObject([
      {
        triggerSource: 'CustomMessage_AdminCreateUser',
        userPoolId: poolId,
        request: { userAttributes: { locale: 'fr' }, usernameParameter: '{username}', codeParameter: '{####}' },
      },
    ]);
  });

  test.each([{ emailMessage: 'Only {####}' }, { emailMessage: null, emailSubject: null }])(
    'sends its own words where the trigger leaves some out: %j',
    async (response) => {
      const at = await emulator({ hasMessageTrigger: true }, { runMessageTrigger: answering(response) });
      await at.sdk.send(new AdminCreateUserCommand(made));
      expect(at.mails[0]?.text).toBe('Your username is an@stad.example and temporary password is Passw0rd$&-given. ');
    },
  );

  test('refuses an account whose mail the trigger cannot write', async () => {
    const failing = { runMessageTrigger: () => Promise.reject(new Error('no words')) };
    const at = await emulator({ hasMessageTrigger: true }, failing);
    await expect(at.sdk.send(new AdminCreateUserCommand(made))).rejects.toMatchObject({
      name: 'UserLambdaValidationException',
      message: 'CustomMessage failed with error: no words',
    });
    const odd = await emulator({ hasMessageTrigger: true }, { runMessageTrigger: () => Promise.resolve('yes') });
    await expect(odd.sdk.send(new AdminCreateUserCommand(made))).rejects.toMatchObject({ name: 'InvalidLambdaResponseException' });
  });

  test('changes attributes, but not whose address it is', async () => {
    const at = await emulator();
    const { sub } = await person(at);
    await person(at, 'bo@stad.example');
    const change = (Name: string, Value: string) =>
      at.sdk.send(new AdminUpdateUserAttributesCommand({ ...of(sub), UserAttributes: [{ Name, Value }] }));
    await change('email', 'ann@stad.example');
    expect((await signIn(at, 'ann@stad.example')).AuthenticationResult).toBeDefined();
    await expect(change('email', 'BO@stad.example')).rejects.toMatchObject({ name: 'AliasExistsException' });
    await expect(change('sub', 'x')).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  test('disables, enables and deletes', async () => {
    const at = await emulator();
    await person(at);
    await at.sdk.send(new AdminDisableUserCommand(of()));
    expect((await at.sdk.send(new AdminGetUserCommand(of()))).Enabled).toBe(false);
    await at.sdk.send(new AdminEnableUserCommand(of()));
    expect((await signIn(at)).AuthenticationResult).toBeDefined();
    await at.sdk.send(new AdminDeleteUserCommand(of()));
    await expect(at.sdk.send(new AdminGetUserCommand(of()))).rejects.toMatchObject({ name: 'UserNotFoundException' });
  });

  test('finds people by address and pages through them', async () => {
    const at = await emulator();
    for (const name of ['an', 'bo', 'cy']) await person(at, `${name}@stad.example`);
    const list = (input: object) => at.sdk.send(new ListUsersCommand({ UserPoolId: poolId, ...input }));
    expect((await list({ Filter: 'email = "BO@stad.example"' })).Users).toHaveLength(1);
    expect((await list({ Filter: 'email ^= "c"' })).Users).toHaveLength(1);
    expect((await list({ Filter: 'email = "nobody@stad.example"' })).Users).toEqual([]);
    const first = await list({ Limit: 2 });
    expect(first.Users).toHaveLength(2);
    const rest = await list({ Limit: 2, PaginationToken: first.PaginationToken });
    expect([rest.Users?.length, rest.PaginationToken]).toEqual([1, undefined]);
    await expect(list({ Filter: 'email like "x"' })).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });
});

describe('groups', () => {
  test('are those of the template, and stand in the tokens', async () => {
    const at = await emulator();
    await person(at);
    expect((await at.sdk.send(new ListGroupsCommand({ UserPoolId: poolId }))).Groups?.map(({ GroupName }) => GroupName)).toEqual([
      'coordinator',
      'mayor',
    ]);
    await at.sdk.send(new AdminAddUserToGroupCommand({ ...of(), GroupName: 'mayor' }));
    await expect(at.sdk.send(new AdminAddUserToGroupCommand({ ...of(), GroupName: 'king' }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    expect((await at.sdk.send(new ListUsersInGroupCommand({ UserPoolId: poolId, GroupName: 'mayor' }))).Users).toHaveLength(1);
    const { AccessToken, IdToken } = await tokensOf(at);
    expect((await verified(at, AccessToken))['cognito:groups']).toEqual(['mayor']);
    expect((await verified(at, IdToken))['cognito:groups']).toEqual(['mayor']);
    await at.sdk.send(new AdminRemoveUserFromGroupCommand({ ...of(), GroupName: 'mayor' }));
    expect((await at.sdk.send(new AdminListGroupsForUserCommand(of()))).Groups).toEqual([]);
    expect((await verified(at, (await tokensOf(at)).AccessToken))['cognito:groups']).toBeUndefined();
  });
});

describe('the door', () => {
  test('refuses an unknown pool, an unknown operation and an unsigned administrator', async () => {
    const at = await emulator();
    await expect(at.sdk.send(new AdminGetUserCommand({ ...of(), UserPoolId: 'eu-central-1_Elsewhere' }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    await expect(at.sdk.send(new DescribeUserPoolCommand({ UserPoolId: poolId }))).rejects.toMatchObject({
      name: 'UnknownOperationException',
    });
    const post = (target: string, body: string) =>
      fetch(at.endpoint, { method: 'POST', headers: { 'x-amz-target': `AWSCognitoIdentityProviderService.${target}` }, body });
    const unsigned = await post('AdminGetUser', JSON.stringify(of()));
    expect([unsigned.status, await unsigned.json()]).toMatchObject([400, { __type: 'MissingAuthenticationTokenException' }]);
    expect(await statusFor(at.endpoint, 'evil.example')).toBe(421);
    expect((await post('InitiateAuth', '{')).status).toBe(400);
    expect((await post('InitiateAuth', 'x'.repeat(200_000))).status).toBe(413);
  });
});
