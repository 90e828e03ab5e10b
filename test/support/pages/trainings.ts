import type { Client } from '../../../shared/contract/client.ts';
import type { regionApi } from '../../../shared/contract/index.ts';
import { addDays } from '../../../shared/domain/dates.ts';
import { done } from '../e2e/region.ts';
import { trainingTerms } from '../training-terms.ts';

type RegionClient = Client<typeof regionApi>;

/** A training that is full and for which somebody waits, and one of today that was held; answers where they are. */
export const trainingsOf = async (
  { officer, members }: { readonly officer: RegionClient; readonly members: readonly RegionClient[] },
  today: string,
): Promise<Readonly<Record<'{training}' | '{heldTraining}', string>>> => {
  const give = async (on: string, title: string): Promise<string> => {
    const { trainingId } = done(await officer.trainings.create({ body: trainingTerms({ on, title, places: 1 }) }));
    const params = { trainingId };
    done(await officer.trainings.publish({ params, version: 1 }));
    for (const { trainingOffers } of members) done(await trainingOffers.enrol({ params }));
    return trainingId;
  };
  const [training, held] = [await give(addDays(today, 30), 'Studiedag: een cel opzetten'), await give(today, 'Samen een casus bespreken')];
  const { enrolments } = done(await officer.trainings.get({ params: { trainingId: held } }));
  const attended = enrolments.flatMap(({ hasPlace, enrolmentId }) => (hasPlace ? [enrolmentId] : []));
  done(await officer.trainings.recordAttendance({ params: { trainingId: held }, body: { attended }, version: 2 }));
  return { '{training}': training, '{heldTraining}': held };
};
