import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import * as z from 'zod';
import { cognitoAccessMail } from '../functions/runtime/access-mail.ts';
import { cognitoAccounts } from '../functions/runtime/accounts.ts';
import { businessDate } from '../functions/runtime/environment.ts';
import { openTable } from '../functions/runtime/serve-surroundings.ts';
import { Role } from '../shared/domain/access/roles.ts';
import { Contact } from '../shared/domain/fields.ts';
import { TenantId } from '../shared/domain/tenants.ts';
import { enrolOfficer, officerRoles } from './people/enrol-officer.ts';

const help = `Makes the first account of a tenant: somebody who can invite the others.

  npm run tenant:first-officer -- --tenant <id> --user-pool <id> --table <name> --email <address> --name <name> --language <nl|fr|de|en> [--role <role>]

  --tenant      ${TenantId.options.join(', ')}
  --user-pool   id of the tenant's user pool (in the stack's resources)
  --table       name of the tenant's table
  --role        in a region regionOfficer (default) or competenceOfficer; federal ministryAnalyst (default) or competenceOfficer

The temporary password goes to the address by mail; at the first sign-in the person chooses a password and sets up an
authenticator app. Repeating it is harmless: who never signed in is mailed a new temporary password.

Credentials and region come from where the AWS SDK looks for them (AWS_PROFILE, AWS_REGION). For the platform on this
machine, http://localhost:4314/tenants names the pool and table of each tenant, its AWS_REGION and AWS_ACCESS_KEY_ID (any
AWS_SECRET_ACCESS_KEY will do), and what AWS_ENDPOINT_URL_DYNAMODB and AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER must be.
`;

const text = { type: 'string' } as const;
const options = {
  tenant: text,
  'user-pool': text,
  table: text,
  email: text,
  name: text,
  language: text,
  role: text,
  help: { type: 'boolean' },
} as const;

const Asked = z.object({ tenant: TenantId, 'user-pool': z.string(), table: z.string(), role: Role.optional() });

const run = async (values: Readonly<Record<string, string | boolean | undefined>>): Promise<string> => {
  const { tenant, table, role, 'user-pool': pool } = Asked.parse(values);
  const contact = Contact.parse({ name: values['name'], email: values['email'], language: values['language'] });
  const chosen = role ?? (tenant === 'federal' ? 'ministryAnalyst' : 'regionOfficer');
  if (!officerRoles(tenant).includes(chosen))
    throw new Error(`In ${tenant} an officer is ${officerRoles(tenant).join(' or ')}, not ${chosen}.`);
  const people = new CognitoIdentityProviderClient();
  const { sub } = await cognitoAccounts(people, pool).open(contact, chosen);
  const now = new Date();
  const newId = (prefix: string) => `${prefix}_${randomUUID().replaceAll('-', '')}`;
  const outcome = await enrolOfficer(
    { table: openTable(table), tenant, now, today: businessDate({ BUSINESS_DATE: undefined }, now), newId },
    { sub, contact, role: chosen },
  );
  const isMailed = await cognitoAccessMail(people, pool)({ sub, language: contact.language });
  const account = isMailed ? 'A temporary password is on its way by mail.' : 'The account has a password of its own.';
  return `${account} ${outcome === 'enrolled' ? `It works as ${chosen} of ${tenant} from today.` : `It works as ${chosen} of ${tenant} already.`}\n`;
};

const { values } = parseArgs({ options });
if (values.help === true || values.tenant === undefined) process.stdout.write(help);
else {
  try {
    process.stdout.write(await run(values));
  } catch (error) {
    const said =
      error instanceof z.ZodError
        ? error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n')
        : String(error instanceof Error ? error.message : error);
    process.stderr.write(`${said}\nSee --help.\n`);
    process.exitCode = 1;
  }
}
