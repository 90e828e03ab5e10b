import { beforeEach, describe, expect, test } from 'vitest';
import { lettersOf } from '../support/letters.ts';
import { done, openRegion, type Region, towns } from '../support/region.ts';
import { trainingTerms } from '../support/training-terms.ts';

let region: Region;

beforeEach(async () => {
  region = await openRegion();
});

/** A training with two places that members can enrol for. */
const publish = async () => {
  const { trainingId } = done(await region.officer.trainings.create({ body: trainingTerms() }));
  done(await region.officer.trainings.publish({ params: { trainingId }, version: 1 }));
  return { trainingId };
};

const teacher = async (name: string) => {
  const { client, email } = await region.place.member('education', towns.aalst, { email: `${name}@${towns.aalst}.example` });
  return { email, offers: client.trainingOffers };
};

const codeOf = (reply: { readonly ok: boolean; readonly problem?: { readonly type: string } }) => reply.problem?.type.split(':').at(-1);

describe('taking somebody off the list', () => {
  const enrolled = async (...names: readonly string[]) => {
    const params = await publish();
    const people = await Promise.all(names.map((name) => teacher(name)));
    for (const { offers } of people) done(await offers.enrol({ params }));
    const { enrolments } = done(await region.officer.trainings.get({ params }));
    return { params, people, idOf: (place: number) => ({ ...params, enrolmentId: enrolments[place]!.enrolmentId }) };
  };

  test('frees the place of who left their cell for who waits first, and keeps nothing of them', async () => {
    const { params, people, idOf } = await enrolled('a', 'b', 'c');
    const letters = lettersOf(region.place);
    await letters();
    done(await region.officer.trainings.removeEnrolment({ params: idOf(0) }));
    expect(done(await people[2]!.offers.list()).items).toMatchObject([{ own: { hasPlace: true } }]);
    expect((await letters()).map(({ to, invitation }) => [to, invitation?.method])).toEqual([
      [people[2]!.email, 'REQUEST'],
      [people[0]!.email, 'CANCEL'],
    ]);
    expect(JSON.stringify(done(await region.officer.trainings.get({ params })))).not.toContain(people[0]!.email);
    expect(done(await people[0]!.offers.enrol({ params }))).toMatchObject({ own: { hasPlace: false, ahead: 0 } });
  });

  test('tells who only waited, once, and nobody else', async () => {
    const { people, idOf } = await enrolled('a', 'b', 'c', 'd');
    const letters = lettersOf(region.place);
    await letters();
    done(await region.officer.trainings.removeEnrolment({ params: idOf(2) }));
    expect((await letters()).map(({ to, invitation }) => [to, invitation])).toEqual([[people[2]!.email, undefined]]);
    done(await people[3]!.offers.cancel({ params: { trainingId: idOf(3).trainingId } }));
    expect(await letters()).toEqual([]);
  });

  test('is refused twice, for another training, and once the day is over', async () => {
    const { idOf } = await enrolled('a', 'b');
    const other = await publish();
    const remove = async (params: ReturnType<typeof idOf>) => codeOf(await region.officer.trainings.removeEnrolment({ params }));
    expect(await remove({ ...idOf(0), ...other })).toBe('enrolmentAbsent');
    expect(await remove({ ...idOf(0), trainingId: 'training_none' })).toBe('resourceNotFound');
    const both = await Promise.all([remove(idOf(0)), remove(idOf(0))]);
    expect(both.toSorted()).toEqual(['enrolmentAbsent', undefined]);
    region.place.goTo('2026-04-11');
    expect(await remove(idOf(1))).toBe('trainingNotOpen');
  });
});
