import { App, Duration, Stack } from 'aws-cdk-lib';
import { FeaturePlan, LambdaVersion, Mfa, OAuthScope, ResourceServerScope, UserPool, UserPoolOperation } from 'aws-cdk-lib/aws-cognito';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { poolsFromTemplate } from '../../local/cognito/pools-from-template.ts';

const synthesized = () => {
  const app = new App();
  const stack = new Stack(app, 'Flanders');
  const signIn = new UserPool(stack, 'SignIn', {
    userPoolName: 'flanders',
    signInAliases: { email: true },
    mfa: Mfa.REQUIRED,
    mfaSecondFactor: { otp: true, sms: false },
    passwordPolicy: { minLength: 14, requireDigits: true, tempPasswordValidity: Duration.days(3) },
    featurePlan: FeaturePlan.ESSENTIALS,
  });
  const trigger = new LambdaFunction(stack, 'Trigger', {
    runtime: Runtime.NODEJS_22_X,
    handler: 'index.handler',
    code: Code.fromInline(';'),
  });
  signIn.addTrigger(UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG, trigger, LambdaVersion.V2_0);
  signIn.addTrigger(UserPoolOperation.CUSTOM_MESSAGE, trigger);
  const scope = new ResourceServerScope({ scopeName: 'api', scopeDescription: 'The API' });
  const server = signIn.addResourceServer('Api', { identifier: 'ronde', scopes: [scope] });
  signIn.addGroup('Mayor', { groupName: 'mayor' });
  signIn.addClient('Portal', {
    oAuth: {
      flows: { authorizationCodeGrant: true },
      callbackUrls: ['http://localhost:5173/signed-in'],
      logoutUrls: ['http://localhost:5173/'],
      scopes: [OAuthScope.OPENID, OAuthScope.resourceServer(server, scope)],
    },
    accessTokenValidity: Duration.minutes(10),
    refreshTokenValidity: Duration.hours(12),
    authFlows: { userPassword: true },
  });
  return z
    .looseObject({ Resources: z.record(z.string(), z.looseObject({ Type: z.string() })) })
    .parse(app.synth().getStackByName('Flanders').template);
};

describe('reading pools out of a synthesized template', () => {
  const template = synthesized();
  const logicalId = (type: string) =>
    Object.entries(template.Resources).find(([, { Type }]) => Type === `AWS::Cognito::${type}`)?.[0] ?? '';
  const physicalIds = { [logicalId('UserPool')]: 'eu-central-1_Ab12Cd34E', [logicalId('UserPoolClient')]: 'portalclient' };

  test('finds what the sign-in depends on', () => {
    expect(poolsFromTemplate(template, physicalIds)).toEqual([
      {
        id: 'eu-central-1_Ab12Cd34E',
        name: 'flanders',
        groups: ['mayor'],
        resourceServers: [{ identifier: 'ronde', scopes: ['api'] }],
        mfa: 'ON',
        passwordPolicy: {
          minimumLength: 14,
          requireLowercase: false,
          requireUppercase: false,
          requireNumbers: true,
          requireSymbols: false,
          temporaryPasswordDays: 3,
        },
        hasPreTokenTrigger: true,
        hasMessageTrigger: true,
        clients: [
          {
            id: 'portalclient',
            callbackUrls: ['http://localhost:5173/signed-in'],
            logoutUrls: ['http://localhost:5173/'],
            scopes: ['openid', 'ronde/api'],
            accessTokenMinutes: 10,
            refreshTokenDays: 0.5,
            authFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
          },
        ],
      },
    ]);
  });

  test('names what has no value here', () => {
    expect(() => poolsFromTemplate(template, {})).toThrow(`The template refers to ${logicalId('UserPool')}`);
  });
});
