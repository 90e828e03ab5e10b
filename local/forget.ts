import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { ledgerOf, replay } from '../functions/erasures/replay.ts';
import { businessDate } from '../functions/runtime/environment.ts';
import { newId, openTable } from '../functions/runtime/serve-surroundings.ts';
import { lockedVault } from '../shared/data/vault/keyring.ts';
import { LedgerLine } from '../shared/domain/erasures/erasure.ts';
import { RegionId } from '../shared/domain/tenants.ts';

const help = `Makes a table that was brought back from a copy forget again what was erased after the copy (docs/restore.md).

  npm run tenant:forget -- --tenant <flanders|wallonia|brussels> --from <table> --save <file>
      keeps the ledger of erasures of a table in a file
  npm run tenant:forget -- --tenant <flanders|wallonia|brussels> --ledger <file> --table <name> --keys <name>
      replays the ledger over a table and its table of keys

Safe at any time. Credentials and region come from where the AWS SDK looks for them; for the platform on this machine,
http://localhost:4314/tenants says what to set.
`;

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: { tenant: text, from: text, save: text, ledger: text, table: text, keys: text, help: { type: 'boolean' } },
});
const { from, save, ledger, table, keys } = values;
const region = RegionId.safeParse(values.tenant).data;

if (region !== undefined && from !== undefined && save !== undefined) {
  const lines = await ledgerOf(openTable(from), region);
  writeFileSync(save, JSON.stringify(lines), { mode: 0o600 });
  process.stdout.write(`${lines.length} lines of the ledger are kept.\n`);
} else if (region !== undefined && ledger !== undefined && table !== undefined && keys !== undefined) {
  const lines = z.array(LedgerLine).parse(JSON.parse(readFileSync(ledger, 'utf8')));
  const count = await replay(
    {
      region,
      table: openTable(table),
      vault: { ...lockedVault, keys: openTable(keys), millis: Date.now },
      now: () => new Date().toISOString(),
      today: () => businessDate({ BUSINESS_DATE: undefined }, new Date()),
      newId,
    },
    lines,
  );
  process.stdout.write(`${count} erasures are replayed: nothing of them can be read in this table any more.\n`);
} else process.stdout.write(help);
