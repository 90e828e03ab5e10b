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
  readonly seconds: number;
};

const { faults, people, deeds } = troubled;
const words = ({ histories, readings, attempts, repeated, seconds }: Sum, wrong: readonly string[]): string => `# Simulated histories

Written by \`npm run simulate\`. The routes, rules and pipeline of two cells side by side run over the table in memory, with a
seeded scheduler that lets whoever waits go on in an order that chance decides: ${people} people at once, each of whom does ${deeds}
things; ${faults.throttled} requests in a hundred are throttled, of ${faults.lost} the answer is lost after it was done; a transaction holds its items
from one turn to a later one. Whoever gets no answer asks again under the same key. Then everything calms down and one looks:
nothing may be lost or there twice, nothing may have been read that the audit does not hold, and nothing may lie at the other
table. A seed that failed is lived again with every test (\`test/simulation/failed-once.ts\`).

| | |
|---|--:|
| histories | ${histories.toLocaleString('en')} |
| requests sent, repetitions among them | ${attempts.toLocaleString('en')} |
| repeated because no answer came | ${repeated.toLocaleString('en')} |
| readings answered | ${readings.toLocaleString('en')} |
| readings without an entry in the audit | ${wrong.filter((line) => line.includes('answered')).length} |
| effects lost or double | ${wrong.filter((line) => !line.includes('answered')).length} |
| seconds on one core | ${Math.round(seconds)} |
`;

const start = await beginning();
const began = performance.now();
const sum = { readings: 0, attempts: 0, repeated: 0 };
const wrong: string[] = [];
for (let seed = 1; seed <= asked; seed += 1) {
  const life = await live(start, { ...troubled, seed });
  wrong.push(...life.wrong.map((line) => `seed ${seed}: ${line}`));
  sum.readings += life.readings;
  sum.attempts += life.counts.attempts;
  sum.repeated += life.counts.repeated;
  if (seed % Math.ceil(asked / 20) === 0) write(`${seed} of ${asked} histories, ${wrong.length} wrong\n`);
}
wrong.slice(0, 20).forEach((line) => write(`${line}\n`));
writeFileSync(report, words({ histories: asked, ...sum, seconds: (performance.now() - began) / 1000 }, wrong));
process.exitCode = wrong.length > 0 ? 1 : 0;
