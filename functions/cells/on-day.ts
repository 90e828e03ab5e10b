import * as z from 'zod';
import { figuresEvent } from '../../shared/contract/events.ts';
import { municipalityData, regionData } from '../../shared/data/repositories.ts';
import { municipalityKept, wholeRegion } from '../../shared/data/scope.ts';
import { lapsedOn } from '../../shared/domain/cells/confirmation.ts';
import { regionFigures } from '../../shared/domain/coverage/figures.ts';
import type { Overview } from '../../shared/domain/municipalities/overview.ts';
import { numberSetting } from '../../shared/domain/settings/resolve.ts';
import { RegionId } from '../../shared/domain/tenants.ts';
import { openBus } from '../runtime/bus.ts';
import { surroundings } from '../runtime/serve-surroundings.ts';
import { lapse } from './lapse.ts';

const around = surroundings();
const publish = openBus(z.string().parse(around.environment.BUS));
const region = RegionId.parse(around.tenant);

type Setup = NonNullable<Overview['setup']>;

/** Every night: cells whose confirmation ran out become unconfirmed, and the Region's figures of the day go to the federal level. */
export const handler = async (): Promise<void> => {
  const { overviewFile, settings } = regionData(around.table, wholeRegion(region));
  const circumstances = await settings.on(around.today());
  const term = { months: numberSetting('confirmationTermMonths', circumstances), graceDays: numberSetting('confirmationGraceDays', circumstances) };
  /** The stream brings a lapse to the list only after tonight's figures are told: they are told as the list will be. */
  const afterTonight = async (nis: string, setup: Setup): Promise<Setup> => {
    if (lapsedOn(setup, term, around.today()) === undefined) return setup;
    await lapse(around, municipalityData(around.table, municipalityKept(region, nis)), term);
    return { ...setup, activity: 'unconfirmed' };
  };
  const overviews: Overview[] = [];
  for (const { value } of await overviewFile()) overviews.push(value.setup === undefined ? value : { ...value, setup: await afterTonight(value.nis, value.setup) });
  await publish([figuresEvent(regionFigures(region, overviews, around.today()), around.now())]);
};
