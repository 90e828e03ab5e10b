import type { Sum } from './sum.ts';
import { troubled } from './troubled.ts';

const { faults, people, deeds } = troubled;
const count = (lines: readonly string[], words: RegExp): number => lines.filter((line) => words.test(line)).length;

/** The report of so many of the histories that were asked for. */
export const reportOf = (
  { histories, readings, attempts, repeated, erased, brought, handed, wrong }: Sum,
  { asked, seconds }: { readonly asked: number; readonly seconds: number },
): string => `# Simulated histories

Written by \`npm run simulate\`. The routes, rules and pipeline of two cells side by side run over the table in memory, with a
seeded scheduler that lets whoever waits go on in an order that chance decides: ${people} people at once, each of whom does ${deeds}
things; ${faults.throttled} requests in a hundred are throttled, of ${faults.lost} the answer is lost after it was done; a transaction holds its items
from one turn to a later one. Whoever gets no answer asks again as the portal does, under the same key. Then everything calms
down, the stream brings the read models on, killed between two writes, out of order and told again, and one looks:
nothing may be lost or there twice, a case that was handed on is in one cell and not in both, nothing may have been read that the audit does not hold, nothing may lie at the other
table, and after the night nothing may remain of a case that two people erased. A seed that failed is lived again with every test (\`test/simulation/failed-once.ts\`).

| | |
|---|--:|
| histories | ${histories.toLocaleString('en')}${histories < asked ? ` of ${asked.toLocaleString('en')} begun` : ''} |
| requests sent, repetitions among them | ${attempts.toLocaleString('en')} |
| repeated because no answer came | ${repeated.toLocaleString('en')} |
| readings answered | ${readings.toLocaleString('en')} |
| readings without an entry in the audit | ${count(wrong, /answered/)} |
| effects lost or double | ${count(wrong, /^(?!.*(?:answered|remains|happened|transfer_|consent))/)} |
| read models that do not say what happened | ${count(wrong, /happened/)} |
| cases erased by two people | ${erased.toLocaleString('en')} |
| items that remained of them | ${count(wrong, /remains/)} |
| cases that went to the other cell | ${brought.toLocaleString('en')} |
| lost, in both cells, or on their way for ever | ${count(wrong, /transfer_/)} |
| sheets for police outside the cell that were handed over | ${handed.toLocaleString('en')} |
| without the consent of everybody who took part | ${count(wrong, /consent/)} |
| seconds, a share on each core, beside whatever else the machine did | ${Math.round(seconds)} |
`;
