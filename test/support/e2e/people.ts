import { randomUUID } from 'node:crypto';
import { readTemporaryPassword } from '../../../local/people/mailbox.ts';
import { openOfficer } from '../../../local/people/open-officer.ts';
import type { Kept, Person } from '../../../local/people/person.ts';
import { openSession, type Session, signInAs, tokenOf } from '../../../local/people/sign-in.ts';
import { type Client, createClient } from '../../../shared/contract/client.ts';
import { federalApi, regionApi } from '../../../shared/contract/index.ts';
import type { Language, RegionId, TenantId } from '../../../shared/domain/tenants.ts';
import type { Stage } from './stage.ts';

export type RegionClient = Client<typeof regionApi>;
export type FederalClient = Client<typeof federalApi>;

/** What everybody keeps, by address: passwords in their heads, secrets in their apps. It outlives the platform. Tests share a platform but no people. */
export const newMemory = () => ({ kept: new Map<string, Kept>(), people: randomUUID().slice(0, 8) });
export type Memory = ReturnType<typeof newMemory>;

const canary = (email: string) => ({ name: 'Canary officer', email, language: 'nl' }) as const;

/** The people of a stage: each signs in on the real pages, with the password and the app they keep in `memory`. */
export const peopleOn = (stage: Stage, { today, memory: { kept, people } }: { today: string; memory: Memory }) => {
  const person = (email: string): Person => ({
    email,
    kept: () => kept.get(email) ?? {},
    keep: (change) => void kept.set(email, { ...kept.get(email), ...change }),
    temporaryPassword: () => readTemporaryPassword(`${stage.deskUrl}/inbox`, email),
  });
  const options = (tenant: TenantId, email: string, language: Language) => ({
    url: stage.tenants[tenant].url,
    language,
    token: tokenOf(stage.tenants[tenant], person(email)),
  });
  const signIn = (tenant: TenantId, email: string): Promise<Session> => signInAs(stage.tenants[tenant], person(email));
  const inRegion = (region: RegionId, email: string, language: Language = 'en'): RegionClient =>
    createClient(regionApi, options(region, email, language));
  const officerEmail = (region: RegionId): string => `officer.${people}@${region}.example`;
  return {
    person,
    officerEmail,
    /** A sign-in whose token does not renew itself. */
    signIn,
    /** A new token of a sign-in that goes on: it speaks for their memberships as they are now, and asks for no code of their app. */
    nextToken: async (tenant: TenantId, email: string): Promise<string> =>
      (await openSession(stage.tenants[tenant], person(email))).accessToken,
    /** The token somebody works with now. */
    token: (tenant: TenantId, email: string): Promise<string> => tokenOf(stage.tenants[tenant], person(email))(),
    inRegion,
    /** A client that goes on with one token, whatever happens to the person. */
    holding: (region: RegionId, accessToken: string): RegionClient =>
      createClient(regionApi, { url: stage.tenants[region].url, language: 'en', token: async () => accessToken }),
    /** An officer of the Region, made as the first officer of a tenant is. */
    officer: async (region: RegionId, email = officerEmail(region)): Promise<RegionClient> => {
      await openOfficer(stage, { tenant: region, role: 'regionOfficer', contact: canary(email), today });
      return inRegion(region, email);
    },
    analyst: async (email = `analyst.${people}@federal.example`): Promise<FederalClient> => {
      await openOfficer(stage, { tenant: 'federal', role: 'ministryAnalyst', contact: canary(email), today });
      return createClient(federalApi, options('federal', email, 'en'));
    },
  };
};
