import { reportOf } from '../../../local/rollout/report.ts';
import type { RegionPlan } from '../../../local/rollout/plan.ts';
import { rollOut } from '../../../local/rollout/roll-out.ts';
import { openScreen } from '../../../local/rollout/screen.ts';
import { openStage } from '../../../local/rollout/stage.ts';
import { municipalitiesOn } from '../../../shared/domain/register/register.ts';
import type { RegionId } from '../../../shared/domain/tenants.ts';

const [dataFolder = ''] = process.argv.slice(2);
const on = '2017-06-06';

const regionOf = (region: RegionId, cells: readonly string[], without: readonly string[]): RegionPlan => {
  const codes = [...cells, ...without];
  return { region, cells, without, municipalities: municipalitiesOn(on).filter(({ nis }) => codes.includes(nis)) };
};

/** A country of eight: five have a cell, three have none. */
const plan = {
  on,
  regions: [
    regionOf('flanders', ['12025', '12021', '12014'], ['12002']),
    regionOf('wallonia', ['63023'], ['92094']),
    regionOf('brussels', ['21015'], ['21001']),
  ],
};

const screen = openScreen(process.stdout, () => performance.now());
const stage = await openStage({ dataFolder, on });
screen.say('ready');
const result = await rollOut({ stage, plan, folder: dataFolder, screen, lanes: 2 });
for (const line of reportOf(result)) screen.say(line);
await stage.stop();
process.exit(0);
