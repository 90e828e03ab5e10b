import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import type { Platform } from '../platform.ts';
import { sideBySide } from '../rollout/side-by-side.ts';
import { openDemonstrationAccount } from './demonstration-account.ts';
import { type DemonstrationPerson, demonstrationPassword, demonstrationPeople } from './demonstration.ts';
import { enrolMember } from './enrol-member.ts';
import { enrolOfficer, type Office } from './enrol-officer.ts';
import type { Memory } from './memory.ts';
import { signInAs } from './sign-in.ts';

type Making = {
  readonly platform: Pick<Platform, 'tenants' | 'cognitoEndpoint'>;
  readonly memory: Memory;
  readonly officeOf: (tenant: DemonstrationPerson['tenant']) => Office;
};

const makePerson = async (
  client: CognitoIdentityProviderClient,
  { platform, memory, officeOf }: Making,
  person: DemonstrationPerson,
): Promise<void> => {
  const { email, tenant, nis, role, name, language } = person;
  const { userPoolId, issuer, clientId, callbackUrl } = platform.tenants[tenant];
  const sub = await openDemonstrationAccount(client, userPoolId, person);
  if (nis === undefined) await enrolOfficer(officeOf(tenant), { sub, role, contact: { name, email, language } });
  else await enrolMember(officeOf(tenant), { ...person, nis }, sub);
  const remembered = memory.person(email);
  remembered.keep({ password: demonstrationPassword });
  // the pool demands a second factor, as deployed: one sign-in sets up their authenticator app
  await signInAs({ issuer, clientId, callbackUrl }, remembered);
};

/** All at once, a busy machine would answer none of them in time. */
const lanes = 6;

/** Makes the demonstration people who are not there yet. */
export const makePeople = async (making: Making): Promise<void> => {
  const client = new CognitoIdentityProviderClient({
    endpoint: making.platform.cognitoEndpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const missing = demonstrationPeople.filter(({ email }) => making.memory.of(email).totpSecret === undefined);
  await sideBySide(missing, lanes, (person) => makePerson(client, making, person));
  client.destroy();
};
