import { beforeEach, describe, expect, test } from 'vitest';
import type { TrainingTerms } from '../../shared/domain/trainings/training.ts';
import { valueOf } from '../support/calendar.ts';
import { lettersOf } from '../support/letters.ts';
import { nightOf } from '../support/night.ts';
import { done, openRegion, type Region, towns } from '../support/region.ts';
import { trainingTerms } from '../support/training-terms.ts';

let region: Region;

beforeEach(async () => {
  region = await openRegion();
});

/** A training that members can enrol for; the version an officer saw. */
const publish = async (more: Partial<TrainingTerms> = {}) => {
  const { trainings } = region.officer;
  const { trainingId } = done(await trainings.create({ body: trainingTerms(more) }));
  done(await trainings.publish({ params: { trainingId }, version: 1 }));
  return { params: { trainingId }, version: 2 };
};

const teacher = async (name: string, nis: string = towns.aalst) => {
  const { client, ...someone } = await region.place.member('education', nis, { email: `${name}@${nis}.example` });
  return { ...someone, offers: client.trainingOffers };
};
const teachers = (...names: readonly string[]) => Promise.all(names.map((name) => teacher(name)));

const codeOf = (reply: { readonly ok: boolean; readonly problem?: { readonly type: string } }) => reply.problem?.type.split(':').at(-1);

describe('a training that is prepared', () => {
  test('is seen by nobody but the Region until it is published', async () => {
    const [who] = await teachers('a');
    const { trainingId } = done(await region.officer.trainings.create({ body: trainingTerms() }));
    expect(done(await who!.offers.list()).items).toEqual([]);
    expect(codeOf(await who!.offers.enrol({ params: { trainingId } }))).toBe('resourceNotFound');
    done(await region.officer.trainings.publish({ params: { trainingId }, version: 1 }));
    expect(done(await who!.offers.list()).items).toMatchObject([{ trainingId, free: 2 }]);
  });

  test('is changed by who saw the last change, whoever enrolled meanwhile', async () => {
    const { params, version } = await publish();
    const [who] = await teachers('a');
    done(await who!.offers.enrol({ params }));
    done(await region.officer.trainings.change({ params, version, body: trainingTerms({ places: 5 }) }));
    expect(codeOf(await region.officer.trainings.change({ params, version, body: trainingTerms() }))).toBe('editConflict');
    expect(done(await region.officer.trainings.get({ params }))).toMatchObject({ places: 5, seated: 1 });
  });

  test('is not for who has another role', async () => {
    const { params } = await publish({ audience: ['police'] });
    const [who] = await teachers('a');
    expect(done(await who!.offers.list()).items).toEqual([]);
    expect(codeOf(await who!.offers.enrol({ params }))).toBe('trainingNotForRole');
  });
});

describe('enrolling', () => {
  test('gives the places to who came first, lets the others wait, and a place that is given back goes to who waits first', async () => {
    const { params } = await publish();
    const [first, second, third, fourth] = await teachers('a', 'b', 'c', 'd');
    for (const { offers } of [first!, second!, third!]) done(await offers.enrol({ params }));
    expect(done(await fourth!.offers.enrol({ params }))).toMatchObject({ free: 0, own: { hasPlace: false, ahead: 1 } });
    const letters = lettersOf(region.place);
    await letters();
    expect(done(await first!.offers.cancel({ params }))).not.toHaveProperty('own');
    expect(done(await third!.offers.list()).items).toMatchObject([{ own: { hasPlace: true, ahead: 0 } }]);
    const sent = await letters();
    expect(sent.map(({ to, invitation }) => [to, invitation?.method])).toEqual([
      [third!.email, 'REQUEST'],
      [first!.email, 'CANCEL'],
    ]);
  });

  test('twice is refused, also under another chair of the same person', async () => {
    const { params } = await publish();
    const [who] = await teachers('a');
    done(await who!.offers.enrol({ params }));
    expect(codeOf(await who!.offers.enrol({ params }))).toBe('enrolmentMade');
    const { sub } = await region.place.member('education', towns.ninove, { email: who!.email });
    const places = (await region.place.signIn(sub)).memberships;
    const other = done(await places.list()).items.find((one) => one.scope === 'municipality' && one.nis === towns.ninove)!;
    done(await places.switch({ body: { membershipId: other.membershipId } }));
    expect(codeOf(await (await region.place.signIn(sub)).trainingOffers.enrol({ params }))).toBe('enrolmentMade');
    expect(done(await region.officer.trainings.get({ params })).enrolments).toHaveLength(1);
  });

  test('of many at once, for the last places, is served in one order, with never more than there are', async () => {
    const { params } = await publish({ places: 3 });
    const many = await teachers(...Array.from({ length: 16 }, (_, index) => `t${index}`));
    const replies = await Promise.all(many.map(({ offers }) => offers.enrol({ params })));
    const own = replies.map((reply) => done(reply).own);
    expect(own.filter((one) => one?.hasPlace)).toHaveLength(3);
    expect(own.flatMap((one) => (one?.hasPlace === false ? [one.ahead] : [])).toSorted((a, b) => a - b)).toEqual([...Array(13).keys()]);
    await Promise.all(many.slice(0, 8).map(({ offers }) => offers.cancel({ params })));
    expect(done(await region.officer.trainings.get({ params }))).toMatchObject({ seated: 3, waiting: 5 });
  });

  test('shows a member nobody but themselves, and the Region name, role and municipality', async () => {
    const { params } = await publish();
    const [one, other] = await teachers('a', 'b');
    for (const { offers } of [one!, other!]) done(await offers.enrol({ params }));
    const seen = JSON.stringify(done(await one!.offers.list()));
    for (const secret of [other!.email, other!.sub, other!.membershipId, one!.sub, 'Person of', 'enrolment_'])
      expect(seen).not.toContain(secret);
    const { enrolments } = done(await region.officer.trainings.get({ params }));
    expect(enrolments).toMatchObject([
      { name: `Person of ${one!.email}`, role: 'education', nis: towns.aalst, hasPlace: true },
      { name: `Person of ${other!.email}` },
    ]);
    expect(JSON.stringify(enrolments)).not.toContain(one!.sub);
  });
});

describe('the calendar', () => {
  test('holds the training under one name for ever, its title and place, and follows each change', async () => {
    const { params, version } = await publish();
    const [who] = await teachers('a');
    const letters = lettersOf(region.place);
    await letters();
    done(await who!.offers.enrol({ params }));
    const [{ invitation, subject, text } = { subject: '', text: '' }] = await letters();
    const file = invitation?.file ?? '';
    expect(['UID', 'SEQUENCE', 'DTSTART'].map((name) => valueOf(file, name))).toEqual([
      `${params.trainingId}@ronde.example`,
      '0',
      '20260410T073000Z',
    ]);
    for (const words of [trainingTerms().title, trainingTerms().place]) expect(file.replaceAll('\r\n ', '')).toContain(words);
    expect(subject + text).not.toContain(trainingTerms().title);
    done(await region.officer.trainings.change({ params, version, body: trainingTerms({ startsAt: '10:00' }) }));
    expect((await letters()).map((one) => valueOf(one.invitation?.file ?? '', 'SEQUENCE'))).toEqual(['1']);
    done(await region.officer.trainings.change({ params, version: version + 1, body: trainingTerms({ startsAt: '10:00', places: 8 }) }));
    expect(await letters()).toEqual([]);
  });

  test('loses it when the Region cancels; who waited hears that there is news', async () => {
    const { params, version } = await publish({ places: 1 });
    const [first, second] = await teachers('a', 'b');
    for (const { offers } of [first!, second!]) done(await offers.enrol({ params }));
    const letters = lettersOf(region.place);
    await letters();
    done(await region.officer.trainings.cancel({ params, version }));
    expect((await letters()).map(({ to, invitation }) => [to, invitation?.method])).toEqual([
      [first!.email, 'CANCEL'],
      [second!.email, undefined],
    ]);
    expect(done(await first!.offers.list()).items).toMatchObject([{ state: 'cancelled', own: { hasPlace: true } }]);
    expect(codeOf(await first!.offers.cancel({ params }))).toBe('trainingNotOpen');
  });
});

describe('attendance', () => {
  test('gives a certificate to who came, once it is recorded, and to nobody else', async () => {
    const { params, version } = await publish();
    const [came, stayed] = await teachers('a', 'b');
    for (const { offers } of [came!, stayed!]) done(await offers.enrol({ params }));
    const { enrolments } = done(await region.officer.trainings.get({ params }));
    const body = { attended: [enrolments[0]!.enrolmentId] };
    expect(codeOf(await region.officer.trainings.recordAttendance({ params, version, body }))).toBe('trainingAhead');
    region.place.goTo('2026-04-10');
    expect(codeOf(await came!.offers.getCertificate({ params }))).toBe('resourceNotFound');
    done(await region.officer.trainings.recordAttendance({ params, version, body }));
    expect(done(await came!.offers.getCertificate({ params }))).toEqual({
      name: `Person of ${came!.email}`,
      title: trainingTerms().title,
      on: '2026-04-10',
      minutes: 300,
      region: 'flanders',
    });
    expect(codeOf(await stayed!.offers.getCertificate({ params }))).toBe('resourceNotFound');
    done(await region.officer.trainings.close({ params, version: version + 1 }));
    expect(codeOf(await region.officer.trainings.recordAttendance({ params, version: version + 2, body }))).toBe('trainingSettled');
  });

  test('counts in its year, for the Region and, at night, for the ministry', async () => {
    const { params, version } = await publish();
    const three = await teachers('a', 'b', 'c');
    for (const { offers } of three) done(await offers.enrol({ params }));
    await publish({ mode: 'online' });
    region.place.goTo('2026-04-10');
    const { enrolments } = done(await region.officer.trainings.get({ params }));
    done(await region.officer.trainings.recordAttendance({ params, version, body: { attended: [enrolments[0]!.enrolmentId] } }));
    const { years } = done(await region.officer.trainings.list());
    expect(years).toEqual([
      { year: 2026, held: 1, online: 0, places: 2, enrolled: 3, attended: 1 },
      { year: 2025, held: 0, online: 0, places: 0, enrolled: 0, attended: 0 },
    ]);
    const told: unknown[] = [];
    await nightOf(region.place, { today: '2026-04-11', publish: async (events) => void told.push(...events) });
    expect(told).toMatchObject([{ type: 'regionFiguresChanged', data: { trainings: years } }]);
    expect(JSON.stringify(told)).not.toContain(params.trainingId);
  });
});
