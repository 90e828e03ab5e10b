import { reportOf } from '../../../local/rollout/report.ts';
import type { PlannedCell, RegionPlan } from '../../../local/rollout/plan.ts';
import { rollOut } from '../../../local/rollout/roll-out.ts';
import { openScreen } from '../../../local/rollout/screen.ts';
import { openStage } from '../../../local/rollout/stage.ts';
import { municipalitiesOn } from '../../../shared/domain/register/register.ts';
import type { RegionId } from '../../../shared/domain/tenants.ts';

const [dataFolder = ''] = process.argv.slice(2);
const on = '2017-06-06';

const regionOf = (region: RegionId, cells: readonly PlannedCell[], without: readonly string[]): RegionPlan => {
  const codes = [...cells.flatMap(({ seat, others }) => [seat, ...others]), ...without];
  return { region, cells, without, municipalities: municipalitiesOn(on).filter(({ nis }) => codes.includes(nis)) };
};

/** A country of eight: three cells, one of them joint, cover five; three have none. */
const plan = {
  on,
  regions: [
    regionOf('flanders', [{ seat: '12025', others: ['12021', '12014'] }], ['12002']),
    regionOf('wallonia', [{ seat: '63023', others: [] }], ['92094']),
    regionOf('brussels', [{ seat: '21015', others: [] }], ['21001']),
  ],
};

const screen = openScreen(process.stdout, () => performance.now());
const stage = await openStage({ dataFolder, on });
screen.say('ready');
const result = await rollOut({ stage, plan, folder: dataFolder, screen, lanes: 2 });
for (const line of reportOf(result)) screen.say(line);
await stage.stop();
process.exit(0);
