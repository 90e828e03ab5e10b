import { expect, inject, test } from 'vitest';
import { contactAt, done, openRegion } from '../support/e2e/region.ts';
import { stageOf, today } from '../support/e2e/stage.ts';
import { trainingTerms } from '../support/training-terms.ts';

const stage = stageOf(inject('platform'));
const lille = '13019';
const places = 2;

test('of eight who enrol at the same moment, over HTTP and on the official engine, two have the places and six stand in one line', async () => {
  const { cell, officer, people } = await openRegion(stage);
  const { coordinator } = (await cell(lille)).seat;
  const contacts = Array.from({ length: 8 }, (_, number) => ({
    ...contactAt(lille, 'education'),
    email: `teacher.${number}.${lille}@cell.example`,
  }));
  for (const contact of contacts) done(await coordinator.members.add({ body: { contact, role: 'education' } }));
  const { trainingId } = done(await officer.trainings.create({ body: trainingTerms({ on: today, places }) }));
  const params = { trainingId };
  done(await officer.trainings.publish({ params, version: 1 }));
  const teachers = contacts.map(({ email }) => people.inRegion('flanders', email).trainingOffers);
  for (const teacher of teachers) done(await teacher.list());
  const replies = await Promise.all(teachers.map((teacher) => teacher.enrol({ params })));
  const own = replies.map((reply) => done(reply).own);
  expect(own.filter((one) => one?.hasPlace)).toHaveLength(places);
  const ahead = own.flatMap((one) => (one === undefined || one.hasPlace ? [] : [one.ahead]));
  expect(ahead.toSorted((one, other) => one - other)).toEqual([0, 1, 2, 3, 4, 5]);
  // those with a place give it back at once, and the first in line have them
  const seated = teachers.filter((_, index) => own[index]?.hasPlace);
  for (const reply of await Promise.all(seated.map((teacher) => teacher.cancel({ params })))) done(reply);
  expect(done(await officer.trainings.get({ params }))).toMatchObject({ seated: places, waiting: 4 });
});
