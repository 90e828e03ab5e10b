import { AdminDisableUserCommand, InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import type { PreTokenEvent } from '../../local/cognito/token-trigger.ts';
import { browse, configuration, newSignIn, signInOnPages } from './cognito-browser.ts';
import { callback, clientId, emulator, goodPassword, person, poolId, signIn, tokensOf, verified } from './cognito-emulator.ts';

describe('the pre-token-generation trigger', () => {
  const accessTokenGeneration = {
    claimsToAddOrOverride: { 'ronde:cell': 'cell_1', sub: 'somebody', client_id: 'other', deep: { list: [1, 'a'] } },
    claimsToSuppress: ['iss', 'event_id', 'deep'],
    scopesToAdd: ['ronde/api'],
    scopesToSuppress: ['aws.cognito.signin.user.admin'],
  };
  const details = {
    accessTokenGeneration,
    idTokenGeneration: { claimsToAddOrOverride: { locale: 'nl' } },
    groupOverrideDetails: { groupsToOverride: ['mayor'] },
  };

  test('sees who signs in and how, and changes claims, scopes and groups, but not who they are', async () => {
    const events: PreTokenEvent[] = [];
    const runTrigger = (_pool: string, event: PreTokenEvent) => {
      events.push(event);
      return Promise.resolve({ ...event, response: { claimsAndScopeOverrideDetails: details } });
    };
    const at = await emulator({ hasPreTokenTrigger: true }, { runTokenTrigger: runTrigger });
    const { sub } = await person(at);
    const tokens = await tokensOf(at);
    const access = await verified(at, tokens.AccessToken);
    expect(access).toMatchObject({
      sub,
      client_id: clientId,
      iss: at.issuer,
      'ronde:cell': 'cell_1',
      scope: 'ronde/api',
      'cognito:groups': ['mayor'],
    });
    expect([typeof access.event_id, access.deep]).toEqual(['string', undefined]);
    expect(await verified(at, tokens.IdToken)).toMatchObject({ sub, locale: 'nl', 'cognito:groups': ['mayor'] });
    await at.sdk.send(
      new InitiateAuthCommand({
        AuthFlow: 'REFRESH_TOKEN_AUTH',
        ClientId: clientId,
        AuthParameters: { REFRESH_TOKEN: tokens.RefreshToken },
      }),
    );
    expect(events.map(({ triggerSource }) => triggerSource)).toEqual(['TokenGeneration_Authentication', 'TokenGeneration_RefreshTokens']);
    expect(events[0]).toMatchObject({
      version: '2',
      region: 'eu-central-1',
      userPoolId: poolId,
      userName: sub,
      callerContext: { clientId },
      request: {
        userAttributes: { sub, email: 'an@stad.example', 'cognito:user_status': 'CONFIRMED' },
        groupConfiguration: { groupsToOverride: [] },
        scopes: ['aws.cognito.signin.user.admin'],
      },
    });
  });

  test.each([
    [
      'throws',
      () => Promise.reject(new Error('no membership')),
      { name: 'UserLambdaValidationException', message: 'PreTokenGeneration failed with error: no membership' },
    ],
    ['answers nonsense', () => Promise.resolve('yes'), { name: 'InvalidLambdaResponseException' }],
  ])('means no token when it %s', async (_what, runTrigger, refused) => {
    const at = await emulator({ hasPreTokenTrigger: true }, { runTokenTrigger: runTrigger });
    await person(at);
    await expect(signIn(at)).rejects.toMatchObject(refused);
  });

  test('gives nothing to who is disabled while it runs', async () => {
    let disable = () => Promise.resolve();
    const runTrigger = async (_pool: string, event: PreTokenEvent) => disable().then(() => event);
    const at = await emulator({ hasPreTokenTrigger: true }, { runTokenTrigger: runTrigger });
    await person(at);
    disable = async () => void (await at.sdk.send(new AdminDisableUserCommand({ UserPoolId: poolId, Username: 'an@stad.example' })));
    await expect(signIn(at)).rejects.toThrow('User is disabled.');
  });

  test('is asked for the sign-in pages too; what it refuses is no token', async () => {
    const sources: string[] = [];
    const runTrigger = (_pool: string, { triggerSource, request }: PreTokenEvent) => {
      sources.push(triggerSource, ...request.scopes);
      return Promise.reject(new Error('no membership'));
    };
    const at = await emulator({ hasPreTokenTrigger: true }, { runTokenTrigger: runTrigger });
    await person(at);
    const { address, verifier } = await newSignIn(await configuration(at));
    const landed = await signInOnPages(browse(), address, [{ username: 'an@stad.example', password: goodPassword }]);
    const code = landed.searchParams.get('code') ?? '';
    const form = { grant_type: 'authorization_code', code, client_id: clientId, redirect_uri: callback, code_verifier: verifier };
    const response = await fetch(`${at.issuer}/oauth2/token`, { method: 'POST', body: new URLSearchParams(form) });
    expect([response.status, await response.json()]).toMatchObject([400, { error: 'invalid_request' }]);
    expect(sources).toEqual(['TokenGeneration_HostedAuth', 'openid', 'ronde/api']);
  });
});
