import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contactAt, done, openRegion } from '../../support/e2e/region.ts';
import { follow, isWell, press, type Seat, seatsOf } from '../../support/pages/seat.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';

const geel = '13008';
const teacher = 'teacher.13008@cell.example';
const told = 'On Monday, in the playground: says that who thinks otherwise must disappear.';

let visiting: Visiting;
let sit: ReturnType<typeof seatsOf>;

beforeAll(async () => {
  visiting = await openBrowser();
  const region = await openRegion(visiting.stage, { region: 'flanders' });
  const { seat } = await region.cell(geel);
  const contact = { name: 'Teacher', email: teacher, language: 'nl' } as const;
  const mandate = { entity: 'flemishCommunity', legalBasis: 'flemishParticipationDecree' } as const;
  done(await seat.coordinator.members.add({ body: { contact, role: 'education', ...mandate } }));
  await visiting.stage.settle();
  sit = seatsOf(visiting, region);
});
afterAll(() => visiting.close());

const fill = (page: Page, id: string, text: string) => page.locator(`[id="${id}"]`).fill(text);

/** Asks by keyboard alone: the telephone first, then what may be shared here. */
const asksWhetherToShare = async (seat: Seat): Promise<void> => {
  const { page, say } = seat;
  await page.getByText(say('shell.mayIShare')).focus();
  await page.keyboard.press('Enter');
  await page.locator('#sharing-danger-yes').focus();
  await page.keyboard.press('Space');
  await page.getByText(say('sharing.dangerCall')).waitFor();
  await isWell(seat);
  await page.keyboard.press('ArrowUp');
  await page.locator('#sharing-what-professionalSecrecy').focus();
  await page.keyboard.press('Space');
  await page.getByText(say('sharing.answer.mayNot')).waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.getByText(say('sharing.answer.mayIf')).waitFor();
  await isWell(seat);
};

describe('from what a teacher saw to a case to which they are called', () => {
  test('a teacher brings it on a telephone, the coordinator tests it, the mayor lists it, and two call the teacher', async () => {
    const school = await sit(teacher, 'nl', 360);
    await follow(school.page, school.say('municipality.navSignals'));
    await follow(school.page, school.say('signals.bring'));
    await fill(school.page, 'observation', told);
    await isWell(school);
    await asksWhetherToShare(school);
    await press(school.page, school.say('signals.send'));
    await school.page.getByText(school.say('signals.sentTitle')).waitFor();
    await isWell(school);

    const coordinator = await sit(contactAt(geel, 'coordinator').email, 'fr');
    await follow(coordinator.page, coordinator.say('worklist.testSignal'));
    await coordinator.page.locator('#inScope-yes').check();
    await coordinator.page.locator('#proportionate-yes').check();
    await fill(coordinator.page, 'scopeReasons', 'Seen by two.');
    await isWell(coordinator);
    // what is missing is said above and at the field, and nothing typed is lost
    await press(coordinator.page, coordinator.say('signals.testSave'));
    await coordinator.page.locator('.summary-of-errors').waitFor();
    await isWell(coordinator);
    await fill(coordinator.page, 'proportionalityReasons', 'Help was refused.');
    await press(coordinator.page, coordinator.say('signals.testSave'));
    await coordinator.page.getByText(coordinator.say('signals.waits.inScope')).waitFor();

    const mayor = await sit(contactAt(geel, 'mayor').email, 'de');
    await follow(mayor.page, mayor.say('worklist.decideSignal'));
    await fill(mayor.page, 'concern', 'Two services see the same.');
    await isWell(mayor);
    await press(mayor.page, mayor.say('cases.listNow'));
    await mayor.page.waitForURL(/\/cases\/case_/);
    await mayor.page.locator('main summary', { hasText: mayor.say('cases.invite') }).click();
    await mayor.page.locator('#memberId').selectOption({ index: 1 });
    await fill(mayor.page, 'purpose', 'You know the class.');
    await isWell(mayor);
    await press(mayor.page, mayor.say('cases.propose'));
    await mayor.page.getByText(mayor.say('cases.invitation.proposed'), { exact: true }).waitFor();

    await visiting.stage.settle();
    await coordinator.page.goto(`${visiting.portalOf('flanders')}/cases`);
    await coordinator.page.locator('ul.picked a').first().click();
    await press(coordinator.page, coordinator.say('cases.approveOne', { name: 'Teacher' }));
    await coordinator.page.getByText(coordinator.say('cases.invitation.invited'), { exact: true }).waitFor();
    await isWell(coordinator);

    await visiting.stage.settle();
    await follow(school.page, school.say('shell.home'));
    await follow(school.page, school.say('worklist.answerInvitation'));
    await school.page.getByText('You know the class.').waitFor();
    await isWell(school);
    await press(school.page, school.say('cases.accept'));
    await school.page.getByText(school.say('cases.youAreCalled')).waitFor({ state: 'detached' });
    // called, and nothing is convened yet: of the case itself nothing is told
    expect(await school.page.locator('main').innerText()).not.toContain('Two services');
  });
});
