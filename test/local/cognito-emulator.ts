import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { JwtVerifier } from 'aws-jwt-verify';
import { onTestFinished } from 'vitest';
import * as z from 'zod';
import type { ClientDefinition, PoolDefinition } from '../../local/cognito/pool-definition.ts';
import { newSigningKey } from '../../local/cognito/jwt.ts';
import { startCognito, type CognitoOptions } from '../../local/cognito/start-cognito.ts';
import type { Mail } from '../../local/cognito/user-pool.ts';

export const poolId = 'eu-central-1_Ab12Cd34E';
export const clientId = 'portalclient';
export const callback = 'http://localhost:5173/signed-in';
export const goodPassword = 'Correct-horse-7-battery';

export const client = (changes: Partial<ClientDefinition> = {}): ClientDefinition => ({
  id: clientId,
  callbackUrls: [callback],
  logoutUrls: ['http://localhost:5173/'],
  scopes: ['openid', 'email', 'ronde/api'],
  accessTokenMinutes: 10,
  refreshTokenDays: 1,
  authFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_ADMIN_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  ...changes,
});

export const pool = (changes: Partial<PoolDefinition> = {}): PoolDefinition => ({
  id: poolId,
  name: 'flanders',
  groups: ['coordinator', 'mayor'],
  clients: [client(), client({ id: 'otherclient' })],
  resourceServers: [{ identifier: 'ronde', scopes: ['api'] }],
  mfa: 'OFF',
  passwordPolicy: {
    minimumLength: 12,
    requireLowercase: true,
    requireUppercase: true,
    requireNumbers: true,
    requireSymbols: true,
    temporaryPasswordDays: 7,
  },
  hasPreTokenTrigger: false,
  hasMessageTrigger: false,
  ...changes,
});

/** A clock that moves only when told. */
export const clock = () => {
  let time = Date.now();
  return { now: () => new Date(time), forward: (seconds: number) => void (time += seconds * 1000) };
};

// one key for all tests of a file: making one takes longer than a test
const signingKey = newSigningKey();

/** An emulator of its own for one test: ended, and its state removed, with the test. */
export const emulator = async (definition: Partial<PoolDefinition> = {}, options: Partial<CognitoOptions> = {}) => {
  const mails: Mail[] = [];
  const stateFile = options.stateFile ?? join(tmpdir(), `ronde-sign-in-${randomUUID()}.json`);
  if (options.stateFile === undefined)
    await writeFile(
      stateFile,
      JSON.stringify({ version: 1, pools: { [poolId]: { signingKey: await signingKey, users: [], grants: [] } } }),
    );
  const cognito = await startCognito({
    port: 0,
    pools: [pool(definition)],
    stateFile,
    now: () => new Date(),
    runTokenTrigger: (_pool, event) => Promise.resolve(event),
    runMessageTrigger: (_pool, event) => Promise.resolve(event),
    sendMail: (mail) => void mails.push(mail),
    ...options,
  });
  const sdk = new CognitoIdentityProviderClient({
    endpoint: cognito.endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  onTestFinished(async () => {
    sdk.destroy();
    await cognito.stop();
    await rm(stateFile, { force: true });
  });
  return { ...cognito, sdk, mails, stateFile, issuer: `${cognito.endpoint}/${poolId}` };
};
export type Emulator = Awaited<ReturnType<typeof emulator>>;

/** The temporary password in a mail of the emulator's own words. */
export const passwordIn = (mail: Pick<Mail, 'text'> | undefined): string => /password is (\S+)\. $/.exec(mail?.text ?? '')?.[1] ?? '';

/** Somebody with a password of their own. */
export const person = async ({ sdk }: Emulator, email = 'an@stad.example') => {
  const { User } = await sdk.send(new AdminCreateUserCommand({ UserPoolId: poolId, Username: email, MessageAction: 'SUPPRESS' }));
  await sdk.send(new AdminSetUserPasswordCommand({ UserPoolId: poolId, Username: email, Password: goodPassword, Permanent: true }));
  return { email, sub: User?.Username ?? '' };
};

export const signIn = ({ sdk }: Pick<Emulator, 'sdk'>, email = 'an@stad.example', password = goodPassword, ClientId = clientId) =>
  sdk.send(new InitiateAuthCommand({ AuthFlow: 'USER_PASSWORD_AUTH', ClientId, AuthParameters: { USERNAME: email, PASSWORD: password } }));

export const tokensOf = async (at: Pick<Emulator, 'sdk'>, email?: string) => {
  const { AuthenticationResult } = await signIn(at, email);
  return z
    .object({ AccessToken: z.string(), IdToken: z.string(), RefreshToken: z.string(), ExpiresIn: z.number() })
    .parse(AuthenticationResult);
};

const Jwks = z.object({
  keys: z.array(
    z.object({ kid: z.string(), kty: z.literal('RSA'), n: z.string(), e: z.string(), alg: z.literal('RS256'), use: z.literal('sig') }),
  ),
});

/** Verifies as the pipeline does: issuer and keys of the pool, whatever is in the token. */
export const verified = async ({ issuer }: Pick<Emulator, 'issuer'>, token: string) => {
  const verifier = JwtVerifier.create({ issuer, audience: null, jwksUri: 'https://localhost/unused' });
  verifier.cacheJwks(Jwks.parse(await (await fetch(`${issuer}/.well-known/jwks.json`)).json()));
  return verifier.verify(token);
};
