import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contactAt, done } from '../../support/e2e/region.ts';
import { keyboardOn } from '../../support/pages/keyboard.ts';
import { cutOnPaper } from '../../support/pages/look.ts';
import { type OneCase, openCase } from '../../support/pages/one-case.ts';
import { follow, isWell, press } from '../../support/pages/seat.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';

const nis = '13036';
const secret = 'A court asked for it.';

let visiting: Visiting;
let one: OneCase;
beforeAll(async () => {
  visiting = await openBrowser();
  one = await openCase(visiting, nis);
  done(await one.mayor.cases.close({ params: { caseId: one.caseId }, body: { reasons: 'The path is done.' } }));
  await visiting.stage.settle();
});
afterAll(() => visiting.close());

describe('erasing a case before its term', () => {
  test('is wished by one of mayor and coordinator with reasons, by keyboard alone', async () => {
    const mayor = await one.sit(contactAt(nis, 'mayor').email, 'fr', 360);
    await mayor.page.goto(`${visiting.portalOf('flanders')}/erasures`);
    await mayor.page.getByText(mayor.say('erasures.none')).waitFor();
    await isWell(mayor);

    await mayor.page.goto(`${visiting.portalOf('flanders')}/cases/${one.caseId}`);
    const hands = keyboardOn(mayor.page);
    await hands.press(mayor.page.getByRole('button', { name: mayor.say('cases.eraseAct'), exact: true }));
    await hands.press(mayor.page.getByRole('button', { name: mayor.say('cases.erasePropose'), exact: true }));
    await mayor.page.locator('.summary-of-errors').waitFor();
    await isWell(mayor);
    await hands.type(mayor.page.locator('#text'), secret);
    await hands.press(mayor.page.getByRole('button', { name: mayor.say('cases.erasePropose'), exact: true }));
    await mayor.page.getByText(mayor.say('cases.eraseWaits')).waitFor();
    await expect.poll(() => mayor.page.locator('#text').count()).toBe(0);
    await isWell(mayor);
  });

  test('is done once the other agrees, and leaves a proof that can be printed', async () => {
    await visiting.stage.settle();
    const coordinator = await one.sit(contactAt(nis, 'coordinator').email, 'de');
    const { page, say } = coordinator;
    await follow(page, say('worklist.approveErasure'));
    await press(page, say('cases.eraseAct'));
    await page.getByText(secret).waitFor();
    await isWell(coordinator);
    await page.locator('#text').fill('I agree.');
    await press(page, say('cases.eraseAgree'));
    await page.getByText(say('erasures.step.keyDestroyed')).waitFor();
    await page.getByText(say('erasures.rule.agreed')).waitFor();
    await isWell(coordinator);
    expect(await page.locator('main').innerText()).not.toMatch(/court|Two services/);

    await follow(page, say('erasures.all'));
    await page.getByText(say('erasures.count', { count: 1 })).waitFor();
    await isWell(coordinator);
    expect(await cutOnPaper(page)).toEqual([]);
    await expect.poll(() => page.locator('main').innerText()).toContain(say('erasures.item.invitation', { count: 1 }));
  });

  test('leaves for who was called what a case that never was leaves', async () => {
    const school = await one.sit(one.teacher, 'nl');
    await school.page.goto(`${visiting.portalOf('flanders')}/cases/${one.caseId}`);
    await school.page.locator('.notice.danger').waitFor();
    expect(await school.page.locator('main').innerText()).not.toMatch(/gewist/i);
    await school.page.goto(`${visiting.portalOf('flanders')}/erasures`);
    await school.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await school.page.locator('main').innerText()).not.toMatch(/gewist|wissing/i);
  });
});
