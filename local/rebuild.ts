import { parseArgs } from 'node:util';
import { rebuild } from '../functions/projections/rebuild.ts';
import { businessDate } from '../functions/runtime/environment.ts';
import { newId, openTable } from '../functions/runtime/serve-surroundings.ts';
import { RegionId } from '../shared/domain/tenants.ts';

const help = `Brings the lists, counts and copies of a Region up to its records, after changes failed for good.

  npm run tenant:rebuild -- --tenant <flanders|wallonia|brussels> --table <name>

Safe at any time. Credentials and region come from where the AWS SDK looks for them; for the platform on this machine,
http://localhost:4314/tenants says what to set.
`;

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { tenant: text, table: text, help: { type: 'boolean' } } });
const region = RegionId.safeParse(values.tenant).data;

if (region === undefined || values.table === undefined) process.stdout.write(help);
else {
  const now = () => new Date().toISOString();
  const today = () => businessDate({ BUSINESS_DATE: undefined }, new Date());
  let count = 0;
  const tell = (nis: string) => {
    if (++count % 50 === 0) process.stdout.write(`${count} municipalities, last ${nis}\n`);
  };
  await rebuild({ table: openTable(values.table), region, now, today, newId }, tell);
  process.stdout.write(`${count} municipalities: everything is as the records say.\n`);
}
