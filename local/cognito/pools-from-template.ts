import * as z from 'zod';
import type { ClientDefinition, PoolDefinition } from './pool-definition.ts';
import { Template, textReader, type ReadText } from './template-values.ts';

const List = z.array(z.unknown()).default([]);
const Owned = z.object({ UserPoolId: z.object({ Ref: z.string() }) });

const Client = z.object({
  CallbackURLs: List,
  LogoutURLs: List,
  AllowedOAuthScopes: List,
  ExplicitAuthFlows: z.array(z.string()).default([]),
  AccessTokenValidity: z.number().optional(),
  RefreshTokenValidity: z.number().optional(),
  TokenValidityUnits: z.object({ AccessToken: z.string().default('hours'), RefreshToken: z.string().default('days') }).prefault({}),
});
const Group = z.object({ GroupName: z.string() });
const Server = z.object({ Identifier: z.string(), Scopes: z.array(z.object({ ScopeName: z.string() })).default([]) });

// a policy that is there says all it demands; where there is none, Cognito demands everything
const Policy = z.object({
  MinimumLength: z.number().default(8),
  RequireLowercase: z.boolean().default(false),
  RequireUppercase: z.boolean().default(false),
  RequireNumbers: z.boolean().default(false),
  RequireSymbols: z.boolean().default(false),
  TemporaryPasswordValidityDays: z.number().default(7),
});
const everything = { RequireLowercase: true, RequireUppercase: true, RequireNumbers: true, RequireSymbols: true };

const Pool = z.object({
  UserPoolName: z.unknown().optional(),
  MfaConfiguration: z.enum(['OFF', 'OPTIONAL', 'ON']).default('OFF'),
  UsernameAttributes: z.tuple([z.literal('email')]),
  Policies: z.object({ PasswordPolicy: Policy.prefault(everything) }).prefault({}),
  LambdaConfig: z
    .object({ PreTokenGenerationConfig: z.object({ LambdaVersion: z.literal('V2_0') }).optional(), CustomMessage: z.unknown().optional() })
    .default({}),
});

const minutesOf: Readonly<Record<string, number>> = { seconds: 1 / 60, minutes: 1, hours: 60, days: 1440 };
const minutes = (count: number | undefined, unit: string, otherwise: number) =>
  count === undefined ? otherwise : count * (minutesOf[unit] ?? 1);

const readClient = (id: string, properties: unknown, text: ReadText): ClientDefinition => {
  const { TokenValidityUnits: units, ...client } = Client.parse(properties);
  return {
    id,
    callbackUrls: client.CallbackURLs.map(text),
    logoutUrls: client.LogoutURLs.map(text),
    scopes: client.AllowedOAuthScopes.map(text),
    accessTokenMinutes: minutes(client.AccessTokenValidity, units.AccessToken, 60),
    refreshTokenDays: minutes(client.RefreshTokenValidity, units.RefreshToken, 30 * 1440) / 1440,
    authFlows: client.ExplicitAuthFlows,
  };
};

const readPool = (properties: unknown, id: string, text: ReadText) => {
  const { UserPoolName, MfaConfiguration, Policies, LambdaConfig } = Pool.parse(properties);
  const { PasswordPolicy: policy } = Policies;
  return {
    id,
    name: UserPoolName === undefined ? id : text(UserPoolName),
    mfa: MfaConfiguration,
    passwordPolicy: {
      minimumLength: policy.MinimumLength,
      requireLowercase: policy.RequireLowercase,
      requireUppercase: policy.RequireUppercase,
      requireNumbers: policy.RequireNumbers,
      requireSymbols: policy.RequireSymbols,
      temporaryPasswordDays: policy.TemporaryPasswordValidityDays,
    },
    hasPreTokenTrigger: LambdaConfig.PreTokenGenerationConfig !== undefined,
    hasMessageTrigger: LambdaConfig.CustomMessage !== undefined,
  };
};

/**
 * The user pools of a synthesized template. `physicalIds` give what deployment would: the id of each pool and client by
 * logical id, and the value of anything else their properties refer to. Refuses (throws) what it cannot read: a pool
 * that does not sign in by e-mail, a trigger of another version, a reference without a value.
 */
export const poolsFromTemplate = (template: unknown, physicalIds: Readonly<Record<string, string>>): PoolDefinition[] => {
  const read = Template.parse(template);
  const ofType = (type: string) =>
    Object.entries(read.Resources).flatMap(([id, { Type, Properties }]) =>
      Type === `AWS::Cognito::${type}` ? [{ id, properties: Properties }] : [],
    );
  const servers = ofType('UserPoolResourceServer');
  const identifiers = Object.fromEntries(servers.map(({ id, properties }) => [id, Server.parse(properties).Identifier]));
  const text = textReader(read, { ...identifiers, ...physicalIds });
  return ofType('UserPool').map(({ id, properties }) => {
    const own = (type: string) => ofType(type).filter((part) => Owned.parse(part.properties).UserPoolId.Ref === id);
    return {
      ...readPool(properties, text({ Ref: id }), text),
      groups: own('UserPoolGroup').map((group) => Group.parse(group.properties).GroupName),
      clients: own('UserPoolClient').map((client) => readClient(text({ Ref: client.id }), client.properties, text)),
      resourceServers: own('UserPoolResourceServer').map((server) => {
        const { Identifier, Scopes } = Server.parse(server.properties);
        return { identifier: Identifier, scopes: Scopes.map(({ ScopeName }) => ScopeName) };
      }),
    };
  });
};
