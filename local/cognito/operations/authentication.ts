import * as z from 'zod';
import { refuse } from '../refusals.ts';
import { answerCode, answerNewPassword, finishSetup, signInWithPassword, type SignIn } from '../sign-in.ts';
import { issueTokens, refreshTokens } from '../tokens.ts';
import type { AtClient } from '../user-pool.ts';
import { findUser } from '../users.ts';
import { findClient, onClient, onPool } from './operation.ts';

const Metadata = z.record(z.string(), z.string()).optional();
const Parameters = z.object({ USERNAME: z.string().default(''), PASSWORD: z.string().default(''), REFRESH_TOKEN: z.string().default('') });
const Initiation = z.object({ AuthFlow: z.string(), AuthParameters: Parameters, ClientMetadata: Metadata });
type Initiation = z.output<typeof Initiation>;

// what Cognito grants a person who signs in by the API: their own account, no scope of a resource server
const scopes = ['aws.cognito.signin.user.admin'];

const parametersOf = (step: Extract<SignIn, { kind: 'asked' }>): Record<string, string> => {
  const { sub, attributes } = step.user;
  if (step.challenge.name === 'NEW_PASSWORD_REQUIRED')
    return { USER_ID_FOR_SRP: sub, requiredAttributes: '[]', userAttributes: JSON.stringify({ email: attributes.email }) };
  if (step.challenge.name === 'MFA_SETUP') return { USER_ID_FOR_SRP: sub, MFAS_CAN_SETUP: '["SOFTWARE_TOKEN_MFA"]' };
  return { USER_ID_FOR_SRP: sub };
};

const answer = async ({ pool, client }: AtClient, step: SignIn, clientMetadata: z.output<typeof Metadata>) => {
  if (step.kind === 'asked') return { ChallengeName: step.challenge.name, Session: step.session, ChallengeParameters: parametersOf(step) };
  const tokens = await issueTokens(pool, {
    client,
    sub: step.user.sub,
    source: step.after === 'newPassword' ? 'TokenGeneration_NewPasswordChallenge' : 'TokenGeneration_Authentication',
    scopes,
    hosted: false,
    signedInAt: pool.now().toISOString(),
    ...(clientMetadata === undefined ? {} : { clientMetadata }),
  });
  return { ChallengeParameters: {}, AuthenticationResult: { ...result(tokens), RefreshToken: tokens.refreshToken } };
};

const result = (tokens: { readonly accessToken: string; readonly idToken: string; readonly expiresInSeconds: number }) => ({
  AccessToken: tokens.accessToken,
  IdToken: tokens.idToken,
  ExpiresIn: tokens.expiresInSeconds,
  TokenType: 'Bearer',
});

const flows: Readonly<Record<string, string>> = {
  USER_PASSWORD_AUTH: 'ALLOW_USER_PASSWORD_AUTH',
  ADMIN_USER_PASSWORD_AUTH: 'ALLOW_ADMIN_USER_PASSWORD_AUTH',
  REFRESH_TOKEN_AUTH: 'ALLOW_REFRESH_TOKEN_AUTH',
  REFRESH_TOKEN: 'ALLOW_REFRESH_TOKEN_AUTH',
};

const initiate = async (at: AtClient, input: Initiation, passwordFlow: string) => {
  const { USERNAME, PASSWORD, REFRESH_TOKEN } = input.AuthParameters;
  const needed = flows[input.AuthFlow] ?? refuse('flowUnsupported');
  if (!at.client.authFlows.includes(needed)) refuse('flowNotEnabled');
  if (needed === 'ALLOW_REFRESH_TOKEN_AUTH')
    return { ChallengeParameters: {}, AuthenticationResult: result(await refreshTokens(at, REFRESH_TOKEN, input.ClientMetadata)) };
  if (input.AuthFlow !== passwordFlow) refuse('flowUnsupported');
  if (USERNAME === '') refuse('parameterInvalid', 'Missing required parameter USERNAME');
  return answer(at, await signInWithPassword(at, USERNAME, PASSWORD), input.ClientMetadata);
};

export const initiateAuth = onClient(Initiation, (at, input) => initiate(at, input, 'USER_PASSWORD_AUTH'));

export const adminInitiateAuth = onPool(Initiation.extend({ ClientId: z.string() }), (pool, input) =>
  initiate(findClient(new Map([[pool.definition.id, pool]]), input.ClientId), input, 'ADMIN_USER_PASSWORD_AUTH'),
);

const Responses = z.object({
  USERNAME: z.string().default(''),
  NEW_PASSWORD: z.string().default(''),
  SOFTWARE_TOKEN_MFA_CODE: z.string().default(''),
});
const Response = z.object({ ChallengeName: z.string(), Session: z.string(), ChallengeResponses: Responses, ClientMetadata: Metadata });

const respond = (at: AtClient, input: z.output<typeof Response>): SignIn | Promise<SignIn> => {
  const { Session, ChallengeName, ChallengeResponses } = input;
  // a session answers for the person it was opened for, whoever is named beside it
  const sub = at.pool.challenges.get(Session)?.sub;
  if (sub === undefined || findUser(at.pool, ChallengeResponses.USERNAME)?.sub !== sub) refuse('sessionInvalid');
  if (ChallengeName === 'NEW_PASSWORD_REQUIRED') return answerNewPassword(at, Session, ChallengeResponses.NEW_PASSWORD);
  if (ChallengeName === 'SOFTWARE_TOKEN_MFA') return answerCode(at, Session, ChallengeResponses.SOFTWARE_TOKEN_MFA_CODE);
  if (ChallengeName === 'MFA_SETUP') return finishSetup(at, Session);
  return refuse('parameterInvalid', 'Unsupported challenge');
};

export const respondToAuthChallenge = onClient(Response, async (at, input) => answer(at, await respond(at, input), input.ClientMetadata));
