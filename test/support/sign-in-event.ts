import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';

/** What the user pool asks the trigger at a sign-in. */
export const signInEvent = (sub: string): PreTokenGenerationV2TriggerEvent => ({
  version: '2',
  triggerSource: 'TokenGeneration_HostedAuth',
  region: 'eu-central-1',
  userPoolId: 'eu-central-1_test',
  userName: sub,
  callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: 'portal' },
  request: {
    userAttributes: { sub, email: 'somebody@example.be' },
    groupConfiguration: { groupsToOverride: ['coordinator', 'mayor'], iamRolesToOverride: [] },
    scopes: ['openid', 'ronde/use'],
  },
  response: { claimsAndScopeOverrideDetails: {} },
});
