import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { live } from './live.ts';
import { troubled } from './troubled.ts';
import { beginning } from './world.ts';

const report = fileURLToPath(new URL('../../docs/simulation.md', import.meta.url));
const asked = Number(process.argv[2] ?? 100_000);
const write = (text: string) => process.stdout.write(text);

type Sum = {
  readonly histories: number;
  readonly readings: number;
  readonly attempts: number;
  readonly repeated: number;
  readonly erased: number;
  readonly brought: number;
  readonly handed: number;
  readonly seconds: number;
};

const { faults, people, deeds } = troubled;
const words = (
  { histories, readings, attempts, repeated, erased, brought, handed, seconds }: Sum,
  wrong: readonly string[],
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
| readings without an entry in the audit | ${wrong.filter((line) => line.includes('answered')).length} |
| effects lost or double | ${wrong.filter((line) => !/answered|remains|happened|transfer_|consent/.test(line)).length} |
| read models that do not say what happened | ${wrong.filter((line) => line.includes('happened')).length} |
| cases erased by two people | ${erased.toLocaleString('en')} |
| items that remained of them | ${wrong.filter((line) => line.includes('remains')).length} |
| cases that went to the other cell | ${brought.toLocaleString('en')} |
| lost, in both cells, or on their way for ever | ${wrong.filter((line) => line.includes('transfer_')).length} |
| sheets for police outside the cell that were handed over | ${handed.toLocaleString('en')} |
| without the consent of everybody who took part | ${wrong.filter((line) => line.includes('consent')).length} |
| seconds, beside whatever else the machine did | ${Math.round(seconds)} |
`;

const start = await beginning();
const began = performance.now();
const sum = { readings: 0, attempts: 0, repeated: 0, erased: 0, brought: 0, handed: 0 };
const wrong: string[] = [];
/** After each hundredth part, so that a run that is cut short still tells how far it came. */
const tell = (histories: number): void => {
  writeFileSync(report, words({ histories, ...sum, seconds: (performance.now() - began) / 1000 }, wrong));
  write(`${histories} of ${asked} histories, ${wrong.length} wrong\n`);
};
for (let seed = 1; seed <= asked; seed += 1) {
  const life = await live(start, { ...troubled, seed });
  wrong.push(...life.wrong.map((line) => `seed ${seed}: ${line}`));
  sum.readings += life.readings;
  sum.attempts += life.counts.attempts;
  sum.repeated += life.counts.repeated;
  sum.erased += life.erased;
  sum.brought += life.brought;
  sum.handed += life.handed;
  if (seed % Math.ceil(asked / 100) === 0 || seed === asked) tell(seed);
}
wrong.slice(0, 20).forEach((line) => write(`${line}\n`));
process.exitCode = wrong.length > 0 ? 1 : 0;
