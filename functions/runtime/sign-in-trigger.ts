import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';
import { personData } from '../../shared/data/repositories.ts';
import type { Versioned } from '../../shared/data/repository.ts';
import type { Table } from '../../shared/data/table.ts';
import type { PersonMemberships } from '../../shared/domain/members/member.ts';

/** What an access token says besides who signed in. */
export type TokenContent = { readonly claims: Readonly<Record<string, string>>; readonly groups: readonly string[] };

type Deciding = {
  readonly table: Table;
  /** The calendar day in Belgium. */
  readonly today: () => string;
  readonly content: (person: Versioned<PersonMemberships> | undefined, today: string) => TokenContent;
};

/** Asked by the user pool at each sign-in and refresh: reads the person's memberships and writes the claims. Throws on an outage, and then no token is given. */
export const signInTrigger =
  ({ table, today, content }: Deciding) =>
  async (event: PreTokenGenerationV2TriggerEvent): Promise<PreTokenGenerationV2TriggerEvent> => {
    const sub = event.request.userAttributes['sub'] ?? event.userName;
    const { claims, groups } = content(await personData(table, sub).memberships.get(), today());
    const claimsAndScopeOverrideDetails = {
      accessTokenGeneration: { claimsToAddOrOverride: { ...claims } },
      groupOverrideDetails: { groupsToOverride: [...groups], iamRolesToOverride: [] },
    };
    return { ...event, response: { claimsAndScopeOverrideDetails } };
  };
