import { parseArgs } from 'node:util';
import * as z from 'zod';
import { TenantId } from '../shared/domain/tenants.ts';
import { personInMemory } from './people/person.ts';
import { signInAs } from './people/sign-in.ts';

const help = `Signs one of the demonstration people in, on the real pages, and prints the access token. It lasts ten minutes.

  npm run -s token -- <address> [--desk <url>]      who there is: http://localhost:4314/people

  curl -H "Authorization: Bearer $(npm run -s token -- regionofficer.flanders@example.test)" http://localhost:4317/v1/municipalities
`;

const People = z.object({
  items: z.array(z.object({ email: z.string(), tenant: TenantId, password: z.string(), totpSecret: z.string().optional() })),
});
const Tenants = z.object({ tenants: z.record(TenantId, z.object({ issuer: z.url(), clientId: z.string(), callbackUrl: z.url() })) });

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { desk: { type: 'string', default: 'http://localhost:4314' }, help: { type: 'boolean' } },
});

const ask = async <Answer>(place: string, schema: z.ZodType<Answer>): Promise<Answer> => {
  const address = new URL(place, values.desk);
  const response = await fetch(address, { headers: { Accept: 'application/json' } }).catch(() => undefined);
  if (response === undefined) throw new Error(`Nothing answers at ${address.origin}: start the platform with npm start.`);
  return schema.parse(await response.json());
};

const run = async (email: string): Promise<string> => {
  const [{ items }, { tenants }] = await Promise.all([ask('/people', People), ask('/tenants', Tenants)]);
  const found = items.find((person) => person.email === email);
  if (found === undefined)
    throw new Error(`Nobody has the address ${email}; who there is stands at ${new URL('/people', values.desk).href}.`);
  const { password, totpSecret, tenant } = found;
  const known = { password, ...(totpSecret !== undefined && { totpSecret }) };
  const { accessToken } = await signInAs(
    tenants[tenant],
    personInMemory(email, () => Promise.resolve(password), known),
  );
  return accessToken;
};

const [email] = positionals;
if (email === undefined || values.help) process.stdout.write(help);
else
  await run(email).then(
    (token) => process.stdout.write(`${token}\n`),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    },
  );
