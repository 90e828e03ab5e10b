import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/domain/dates.ts';
import { done } from '../../support/e2e/region.ts';
import { type OneCase, openCase } from '../../support/pages/one-case.ts';
import { picture } from '../../support/pages/picture.ts';
import { follow, isWell, press } from '../../support/pages/seat.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';

const said = { text: 'He told me at the gate.', source: 'Own talk', purpose: 'To judge together' } as const;

let visiting: Visiting;
let one: OneCase;

/** A case in which a teacher was given an action and contributed, and to which they are called no longer. */
beforeAll(async () => {
  visiting = await openBrowser();
  one = await openCase(visiting, '13016');
  const { caseId, coordinator, memberId } = one;
  const { people } = one.region;
  const teacher = people.holding('flanders', (await people.signIn('flanders', one.teacher)).accessToken);
  const params = { caseId };
  done(await teacher.invitations.answer({ params, body: { answer: 'accept' } }));
  const { today } = done(await coordinator.portal.get());
  const times = { on: today, startsAt: '14:00', endsAt: '16:00', place: 'Room 2' };
  const agenda = [{ caseId, question: 'How is it going?', invited: [memberId] }];
  const { meetingId } = done(await coordinator.meetings.convene({ body: { ...times, agenda } }));
  done(await teacher.contributions.give({ params: { caseId, meetingId }, body: { ...said, secrecy: 'none' } }));
  const body = { task: 'Talk to the coach.', ownerId: memberId, dueOn: addDays(today, 14) };
  done(await coordinator.followUp.addAction({ params, body }));
  done(await coordinator.invitations.end({ params: { caseId, memberId } }));
  await visiting.stage.settle();
});
afterAll(() => visiting.close());

describe('what is one’s own where one is called no longer', () => {
  test('is led to from what waits, taken and done on a telephone', async () => {
    const school = await one.sit(one.teacher, 'fr', 360);
    await follow(school.page, school.say('worklist.takeAction'));
    await school.page.getByText('Talk to the coach.').waitFor();
    await school.page.getByText(said.text).waitFor();
    expect(await school.page.locator('main').innerText()).not.toContain('Two services worry.');
    await isWell(school);
    await picture(school.page, 'own-fr-360');
    await press(school.page, `${school.say('followUp.take')}: Talk to the coach.`);
    await press(school.page, `${school.say('followUp.complete')}: Talk to the coach.`);
    await school.page.locator('textarea#reasons').fill('He will watch.');
    await press(school.page, school.say('followUp.complete'));
    await school.page.getByText('He will watch.').waitFor();
    await isWell(school);
  });

  test('is found from the home, kept to oneself and taken back', async () => {
    const school = await one.sit(one.teacher, 'nl');
    await follow(school.page, school.say('worklist.own'));
    await school.page.locator('ul.picked a').first().waitFor();
    await isWell(school);
    await picture(school.page, 'own-list-nl-1280');
    await school.page.locator('ul.picked a').first().click();
    await press(school.page, school.say('own.keep'));
    await school.page.getByText(school.say('own.readers', { count: 0 })).waitFor();
    await isWell(school);
    await picture(school.page, 'own-nl-1280');
    await press(school.page, school.say('meetings.withdraw'));
    await school.page.getByText(school.say('meetings.withdrawn')).waitFor();
    expect(await school.page.getByText(said.text).count()).toBe(0);
    await isWell(school);
    await visiting.stage.settle();
    await follow(school.page, school.say('own.all'));
    await school.page.getByText(school.say('own.none')).waitFor();
    await isWell(school);
  });
});
