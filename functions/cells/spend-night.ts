import { figuresEvent } from '../../shared/contract/events.ts';
import { municipalityData, regionData } from '../../shared/data/repositories.ts';
import { municipalityKept, wholeRegion } from '../../shared/data/scope.ts';
import { termsNear } from '../../shared/domain/cells/announcement.ts';
import { confirmationTerm, lapsedOn } from '../../shared/domain/cells/confirmation.ts';
import { regionFigures } from '../../shared/domain/coverage/figures.ts';
import type { Overview } from '../../shared/domain/municipalities/overview.ts';
import { parameters } from '../../shared/domain/settings/parameters.ts';
import { trainingYears } from '../../shared/domain/trainings/training-year.ts';
import type { RegionId } from '../../shared/domain/tenants.ts';
import type { Publish } from '../runtime/bus.ts';
import type { System } from '../runtime/record.ts';
import { announce } from './announce.ts';
import { lapse } from './lapse.ts';
import { tellYear } from './tell-year.ts';

type Setup = NonNullable<Overview['setup']>;
type Night = System & { readonly region: RegionId; readonly publish: Publish };

/** The longest warning any cell can choose: whom it does not concern needs no look at what the cell chose. */
const warningDays = parameters.clearanceWarningDays.kind.max;

/**
 * Cells whose confirmation ran out become unconfirmed, the seats of those with a term that comes near are told once, and
 * the Region's figures of the day, its trainings among them, go to the federal level; and once a year what can be told of its meetings.
 */
export const spendNight = async (around: Night): Promise<void> => {
  const { table, region, publish, today, now } = around;
  const { overviewFile, settings, trainings } = regionData(table, wholeRegion(region));
  const term = confirmationTerm(await settings.on(today()));
  /** The stream brings a lapse to the list only after tonight's figures are told: they are told as the list will be. */
  const afterTonight = async (nis: string, setup: Setup): Promise<Setup> => {
    const data = municipalityData(table, municipalityKept(region, nis));
    if (lapsedOn(setup, term, today()) !== undefined) {
      await lapse(around, data, term);
      return { ...setup, activity: 'unconfirmed' };
    }
    if (termsNear(setup, { ...term, warningDays }, today()).length > 0) await announce(around, data);
    return setup;
  };
  const overviews: Overview[] = [];
  for (const { value } of await overviewFile())
    overviews.push(value.setup === undefined ? value : { ...value, setup: await afterTonight(value.nis, value.setup) });
  const years = trainingYears(await trainings.file(), today());
  await publish([figuresEvent({ ...regionFigures(region, overviews, today()), trainings: years }, now())]);
  await tellYear(around);
};
