import { rmSync } from 'node:fs';
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

const dataFolder = fileURLToPath(new URL('../.rollout', import.meta.url));

const interrupted = new Promise<'interrupted'>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve('interrupted'));
});

const run = async (fresh: boolean): Promise<number> => {
  const now = () => performance.now();
  const began = now();
  const screen = openScreen(process.stdout, now);
  if (fresh) rmSync(dataFolder, { recursive: true, force: true });
  const plan = planJune2017();
  screen.say(`The country of ${plan.on}, over HTTP. ${ruleInWords}`);
  const stage = await openStage({ dataFolder, on: plan.on });
  screen.say(`  platform ready after ${duration((now() - began) / 1000)}; Ctrl-C stops, the next run goes on`);
  const result = await Promise.race([rollOut({ stage, plan, folder: dataFolder, screen }), interrupted]).finally(stage.stop);
  if (result === 'interrupted') {
    screen.say('Stopped; the next run goes on from here.');
    return 130;
  }
  for (const line of reportOf(result)) screen.say(line);
  const { requests, retries } = result.traffic;
  screen.say(`${requests} requests, ${retries} retries, ${duration((now() - began) / 1000)} in all; the data lie in .rollout`);
  return isAsPublished(result) ? 0 : 1;
};

try {
  const { values } = parseArgs({ options: { fresh: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help === true) process.stdout.write(help);
  else process.exit(await run(values.fresh === true));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
