import { describe } from 'vitest';
import { freshTable } from '../support/dynamodb-local.ts';
import { tablePromises } from '../support/table-promises.ts';

describe('the table in DynamoDB', () => {
  tablePromises(async (now) => (await freshTable(now)).table);
});
