import { trainingTerms } from '../training-terms.ts';
import { done, type RegionClient } from './actors.ts';

/** Every route of trainings, today: one that is held, and one that does not take place. */
export const train = async (officer: RegionClient, member: RegionClient, today: string): Promise<void> => {
  const body = trainingTerms({ on: today });
  const prepare = async () => ({ trainingId: (await done(officer.trainings.create({ body }))).value.trainingId });
  const [params, other] = [await prepare(), await prepare()];
  await done(officer.trainings.change({ params, body: { ...body, places: 30 }, version: 1 }));
  await done(officer.trainings.publish({ params, version: 2 }));
  await done(officer.trainings.cancel({ params: other, version: 1 }));
  await done(member.trainingOffers.list());
  await done(member.trainingOffers.enrol({ params }));
  await done(member.trainingOffers.cancel({ params }));
  await done(member.trainingOffers.enrol({ params }));
  const [first] = (await done(officer.trainings.get({ params }))).value.enrolments;
  await done(officer.trainings.removeEnrolment({ params: { ...params, enrolmentId: first!.enrolmentId } }));
  await done(member.trainingOffers.enrol({ params }));
  const { enrolments } = (await done(officer.trainings.get({ params }))).value;
  const attended = enrolments.map(({ enrolmentId }) => enrolmentId);
  await done(officer.trainings.recordAttendance({ params, body: { attended }, version: 4 }));
  await done(member.trainingOffers.getCertificate({ params }));
  await done(officer.trainings.close({ params, version: 5 }));
  await done(officer.trainings.list());
};
