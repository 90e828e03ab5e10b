import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryTable } from '../../shared/data/memory-table.ts';
import { freshTable } from '../support/dynamodb-local.ts';
import { answer, command, within } from '../support/table-model.ts';

// more for a long run: TABLE_SEQUENCES=3500 is 100,000 commands
const sequences = Number(process.env['TABLE_SEQUENCES'] ?? 300);

test(
  `${sequences} random sequences of 30 commands get the same answers from memory and from DynamoDB`,
  { timeout: sequences * 1000 },
  async () => {
    let seconds = 0;
    const now = () => new Date(seconds * 1000);
    const { table: dynamo } = await freshTable(now);
    const memory = memoryTable({ now });

    const sequence = fc.array(command, { minLength: 30, maxLength: 30, size: 'max' });
    const property = fc.asyncProperty(sequence, async (commands) => {
      const owner = randomUUID().slice(0, 13);
      seconds = 0;
      for (const asked of commands.map((each) => within(owner, each))) {
        if (asked.kind === 'wait') seconds += asked.seconds;
        else expect(await answer(memory, asked), JSON.stringify(asked)).toStrictEqual(await answer(dynamo, asked));
      }
    });
    await fc.assert(property, { numRuns: sequences });
  },
);
