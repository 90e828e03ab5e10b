import * as z from 'zod';
import type { ClientDefinition } from './pool-definition.ts';
import { refuse } from './refusals.ts';
import { answered, attributesOf, eventOf, type TriggerEvent } from './trigger-event.ts';
import type { User } from './state.ts';
import type { UserPool } from './user-pool.ts';

export type TriggerSource =
  | 'TokenGeneration_Authentication'
  | 'TokenGeneration_NewPasswordChallenge'
  | 'TokenGeneration_RefreshTokens'
  | 'TokenGeneration_HostedAuth';

/** The event a pre-token-generation trigger of version V2_0 gets. */
export type PreTokenEvent = TriggerEvent & {
  readonly version: '2';
  readonly triggerSource: TriggerSource;
  readonly request: {
    readonly userAttributes: Readonly<Record<string, string>>;
    readonly groupConfiguration: {
      readonly groupsToOverride: readonly string[];
      readonly iamRolesToOverride: readonly string[];
      readonly preferredRole: null;
    };
    readonly scopes: readonly string[];
    readonly clientMetadata?: Readonly<Record<string, string>>;
  };
  readonly response: { readonly claimsAndScopeOverrideDetails: null };
};

const Claims = z.object({
  claimsToAddOrOverride: z.record(z.string(), z.json()).nullish(),
  claimsToSuppress: z.array(z.string()).nullish(),
});
const Overrides = z.object({
  idTokenGeneration: Claims.nullish(),
  accessTokenGeneration: Claims.extend({
    scopesToAdd: z.array(z.string().regex(/^\S+$/)).nullish(),
    scopesToSuppress: z.array(z.string()).nullish(),
  }).nullish(),
  groupOverrideDetails: z.object({ groupsToOverride: z.array(z.string()).nullish() }).nullish(),
});
export type Overrides = z.infer<typeof Overrides>;
export type ClaimChanges = z.infer<typeof Claims>;

const Answer = z.object({ response: z.object({ claimsAndScopeOverrideDetails: Overrides.nullish() }) });

export type Occasion = {
  readonly client: ClientDefinition;
  readonly user: User;
  readonly source: TriggerSource;
  readonly scopes: readonly string[];
  readonly clientMetadata?: Readonly<Record<string, string>>;
};

const preTokenEvent = (pool: UserPool, { client, user, source, scopes, clientMetadata }: Occasion): PreTokenEvent => ({
  version: '2',
  ...eventOf(pool, user, { source, clientId: client.id }),
  request: {
    userAttributes: attributesOf(user),
    groupConfiguration: { groupsToOverride: user.groups, iamRolesToOverride: [], preferredRole: null },
    scopes,
    ...(clientMetadata === undefined ? {} : { clientMetadata }),
  },
  response: { claimsAndScopeOverrideDetails: null },
});

/** Asks the deployed trigger what the tokens must say. One that throws, or answers nonsense: no token. */
export const askTrigger = async (pool: UserPool, occasion: Occasion): Promise<Overrides> => {
  if (!pool.definition.hasPreTokenTrigger) return {};
  const read = Answer.safeParse(
    await answered(pool.runTokenTrigger(pool.definition.id, preTokenEvent(pool, occasion)), 'tokenTriggerFailed'),
  );
  return read.success ? (read.data.response.claimsAndScopeOverrideDetails ?? {}) : refuse('triggerAnswerInvalid');
};
