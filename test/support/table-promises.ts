import { randomUUID } from 'node:crypto';
import { beforeAll } from 'vitest';
import type { Table } from '../../shared/data/table.ts';
import { expectations } from './table-promises/expectations.ts';
import { expiry } from './table-promises/expiry.ts';
import { limits } from './table-promises/limits.ts';
import { queries } from './table-promises/queries.ts';
import type { Subject } from './table-promises/subject.ts';
import { transactions } from './table-promises/transactions.ts';
import { values } from './table-promises/values.ts';

/** What every table promises, whatever it is made of. */
export const tablePromises = (open: (now: () => Date) => Promise<Table>): void => {
  const clock = { time: new Date() };
  let table: Table | undefined;
  beforeAll(async () => {
    table = await open(() => clock.time);
  });
  const subject: Subject = { table: () => table!, clock, partition: () => `TEST#${randomUUID().slice(0, 13)}` };
  for (const promises of [expectations, transactions, queries, values, limits, expiry]) promises(subject);
};
