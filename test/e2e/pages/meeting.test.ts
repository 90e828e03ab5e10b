import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contactAt } from '../../support/e2e/region.ts';
import { today } from '../../support/e2e/stage.ts';
import { axeOn } from '../../support/pages/look.ts';
import { type OneCase, openCase } from '../../support/pages/one-case.ts';
import { follow, isWell, press } from '../../support/pages/seat.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';

const mol = '13025';
const minutes = 'An individual path begins.';

let visiting: Visiting;
let one: OneCase;
beforeAll(async () => {
  visiting = await openBrowser();
  one = await openCase(visiting, mol);
});
afterAll(() => visiting.close());

const fill = (page: Page, id: string, text: string) => page.locator(`:is(input, textarea)[id^="${id}"]`).first().fill(text);

describe('a meeting of the cell', () => {
  test('is convened, contributed to on a telephone, held in one screen through a lost connection, and approved', async () => {
    const coordinator = await one.sit(contactAt(mol, 'coordinator').email, 'nl');
    await follow(coordinator.page, coordinator.say('municipality.navMeetings'));
    await isWell(coordinator);
    await follow(coordinator.page, coordinator.say('meetings.convene'));
    await coordinator.page.getByLabel('Teacher', { exact: true }).check();
    await fill(coordinator.page, 'on', today);
    await press(coordinator.page, coordinator.say('meetings.send'));
    // what is missing is said above and at the field, and nothing typed is lost
    await coordinator.page.locator('.summary-of-errors').waitFor();
    await isWell(coordinator);
    await fill(coordinator.page, 'place', 'Room 2');
    await press(coordinator.page, coordinator.say('meetings.send'));
    await coordinator.page.waitForURL(/\/meetings\/meeting_/);
    const meeting = new URL(coordinator.page.url()).pathname;

    const school = await one.sit(one.teacher, 'fr', 360);
    await school.page.goto(`${visiting.portalOf('flanders')}${meeting}`);
    await follow(school.page, school.say('meetings.contribute'));
    await school.page.locator('#secrecy-none').check();
    await school.page.locator('#audience').getByRole('checkbox').first().waitFor();
    await fill(school.page, 'text', 'He comes to school each day.');
    await fill(school.page, 'source', 'Own talk');
    await fill(school.page, 'purpose', 'To judge together');
    await isWell(school);
    await press(school.page, school.say('meetings.give'));
    await school.page.getByText(school.say('meetings.given')).waitFor();
    await isWell(school);

    const { page, say } = coordinator;
    await page.getByText('He comes to school each day.').waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText('He comes to school each day.').waitFor();
    for (const box of await page.locator('#attended').getByRole('checkbox').all()) await box.check();
    await isWell(coordinator);
    await press(page, say('meetings.attendanceSave'));
    await page.getByText(say('meetings.state.held'), { exact: true }).waitFor();
    await isWell(coordinator);

    await page.context().setOffline(true);
    await fill(page, 'minutes-', minutes);
    await press(page, say('meetings.minutesSave'));
    await fill(page, 'concern-', 'Somewhat.');
    await fill(page, 'reasons-', 'Two services see it.');
    await fill(page, 'handling-', 'A path.');
    await press(page, say('meetings.assessmentSave'));
    await page.getByText(say('meetings.unsentTitle', { count: '2' })).waitFor();
    expect(await axeOn(page)).toEqual([]);
    await page.context().setOffline(false);
    await page.getByText(say('meetings.notSent'), { exact: true }).first().waitFor({ state: 'detached' });
    await page.locator('[id^="kind-"]').selectOption('individualPath');
    await fill(page, 'decision-reasons-', 'Help is possible.');
    await press(page, say('meetings.decisionSave'));
    await page.getByText(say('meetings.awaitsChair'), { exact: true }).waitFor();
    await press(page, say('meetings.conclude'));
    await page.getByText(say('meetings.state.concluded'), { exact: true }).waitFor();

    const mayor = await one.sit(contactAt(mol, 'mayor').email, 'de');
    await follow(mayor.page, mayor.say('worklist.approveMinutes'));
    await press(mayor.page, mayor.say('meetings.approve'));
    await mayor.page.getByText(mayor.say('meetings.state.approved'), { exact: true }).waitFor();
    await isWell(mayor);
    await expect.poll(() => mayor.page.locator('main').innerText()).toContain(minutes);
  });
});
