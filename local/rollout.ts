import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { planJune2017, ruleInWords } from './rollout/plan.ts';
import { duration } from './rollout/progress.ts';
import { isAsPublished, reportOf } from './rollout/report.ts';
import { rollOut } from './rollout/roll-out.ts';
import { openScreen } from './rollout/screen.ts';
import { openStage } from './rollout/stage.ts';

const help = `Replays June 2017 over HTTP: 589 municipalities are invited, 284 get a cell, 305 state that they have none.

  npm run rollout                goes on where the last run stopped
  npm run rollout -- --fresh     begins anew

The data lie in .rollout, apart from those of npm start. ${ruleInWords}
`;

const { values } = parseArgs({ options: { fresh: { type: 'boolean' }, help: { type: 'boolean' } } });
const dataFolder = fileURLToPath(new URL('../.rollout', import.meta.url));

const run = async (): Promise<void> => {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const screen = openScreen(process.stdout, () => performance.now());
  if (values.fresh === true) rmSync(dataFolder, { recursive: true, force: true });
  const plan = planJune2017();
  screen.say(`The country of ${plan.on}, over HTTP. ${ruleInWords}`);
  const stage = await openStage({ dataFolder, on: plan.on });
  screen.say(`  platform ready after ${duration(seconds())}; Ctrl-C stops, the next run goes on`);
  const interrupt = () => void stage.stop().then(() => process.exit(130));
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const result = await rollOut({ stage, plan, folder: dataFolder, screen });
  for (const line of reportOf(result)) screen.say(line);
  const { requests, retries } = result.traffic;
  screen.say(`${requests} requests, ${retries} retries, ${duration(seconds())} in all; data in ${join('.rollout')}`);
  process.exitCode = isAsPublished(result) ? 0 : 1;
  await stage.stop();
};

if (values.help === true) process.stdout.write(help);
else await run();
