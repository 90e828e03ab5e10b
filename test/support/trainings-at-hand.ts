import { done, type Region } from './region.ts';
import { trainingTerms } from './training-terms.ts';

/** Trainings of today: two that are prepared, two that are open, one that was held and its only guest. */
export const trainingsIn = async ({ officer, place }: Region, nis: string): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (let number = 0; number < 5; number++) {
    const { trainingId } = done(await officer.trainings.create({ body: trainingTerms({ on: place.place().today }) }));
    if (number > 1) done(await officer.trainings.publish({ params: { trainingId }, version: 1 }));
    ids.push(trainingId);
  }
  const params = { trainingId: ids.at(-1)! };
  const { client } = await place.member('coordinator', nis, { email: `coordinator-two@${nis}.example` });
  done(await client.trainingOffers.enrol({ params }));
  const attended = done(await officer.trainings.get({ params })).enrolments.map(({ enrolmentId }) => enrolmentId);
  done(await officer.trainings.recordAttendance({ params, body: { attended }, version: 2 }));
  return ids;
};
