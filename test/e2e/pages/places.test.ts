import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { type Newcomers, newcomers } from '../../support/pages/newcomers.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';

const [email, mayorsEmail] = ['coordinator.twice@town.example', 'mayor.unconfirmed@town.example'];
const here = { nis: '31003', name: 'Beernem' };
const there = { nis: '31004', name: 'Blankenberge' };

let visiting: Visiting;
let people: Newcomers;
let page: Page;
beforeAll(async () => {
  visiting = await openBrowser();
  people = await newcomers(visiting);
  await people.invite(email, here.nis, there.nis);
  page = await people.comeIn(email, '/registration');
});
afterAll(() => visiting.close());

const shows = async (at: Page, text: string): Promise<void> => {
  await expect.poll(() => people.main(at)).toContain(text);
};
const worksIn = ({ name }: { readonly name: string }, at: Page) =>
  shows(at, people.say('municipality.homeLead', { place: name, role: roleNames.coordinator.nl }));

const switchTo = async ({ name }: { readonly name: string }, at: Page): Promise<void> => {
  await at.locator('.menu summary').click();
  await people.button(at, people.say('shell.switchTo', { role: roleNames.coordinator.nl, place: name })).click();
  await worksIn({ name }, at);
};

const claim = async (): Promise<void> => {
  await people.goTo(page, '/registration');
  await people.button(page, people.say('municipality.claimButton')).click();
  await page.locator('.steps').waitFor();
  await people.goTo(page, '/registration/rhythm');
};

describe('a person who works in two cells', () => {
  test('goes from one to the other: nothing of the one is seen, saved or half typed in the other', async () => {
    await claim();
    await page.context().route('**/v1/registration', (route) => (route.request().method() === 'PATCH' ? route.abort() : route.continue()));
    await people.field(page, 'rhythmWeeks').fill('7');
    await page.keyboard.press('Tab');
    await shows(page, people.say('municipality.saving.waiting'));
    await switchTo(there, page);
    await page.context().unroute('**/v1/registration');
    await claim();
    expect(await people.field(page, 'rhythmWeeks').inputValue()).toBe('');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await people.field(page, 'rhythmWeeks').fill('5');
    await page.keyboard.press('Tab');
    await shows(page, people.say('municipality.saving.saved'));
    await switchTo(here, page);
    await people.goTo(page, '/registration/rhythm');
    await shows(page, people.say('municipality.saving.saved'));
    await expect.poll(() => people.field(page, 'rhythmWeeks').inputValue()).toBe('7');
    await page.reload();
    await expect.poll(() => people.field(page, 'rhythmWeeks').inputValue()).toBe('7');
  });

  test('is told in every window where they work now, and saves nothing there by mistake', async () => {
    const second = await people.secondTab(page, '/');
    await switchTo(there, second);
    await people.field(page, 'rhythmWeeks').fill('8');
    await page.keyboard.press('Tab');
    const dialog = page.getByRole('dialog', { name: people.say('shell.switched') });
    await dialog.waitFor();
    await people.button(page, people.say('shell.goOn')).click();
    await worksIn(there, page);
    await people.goTo(page, '/registration/rhythm');
    await expect.poll(() => people.field(page, 'rhythmWeeks').inputValue()).toBe('5');
    await switchTo(here, page);
    await people.goTo(page, '/registration/rhythm');
    await shows(page, people.say('municipality.saving.saved'));
    await expect.poll(() => people.field(page, 'rhythmWeeks').inputValue()).toBe('8');
    await second.close();
  });
});

describe('a person with no membership in force', () => {
  test('is told what they wait for, and begins once it is there', async () => {
    await people.goTo(page, '/members/add');
    await people.field(page, 'role').selectOption('mayor');
    await people.field(page, 'name').fill('Mayor of As');
    await people.field(page, 'email').fill(mayorsEmail);
    await people.button(page, people.say('municipality.memberSend')).click();
    await shows(page, people.say('municipality.memberAdded'));
    const mayor = await people.comeIn(mayorsEmail);
    const waits = people.say('shell.waitsForConfirmation', { role: roleNames.mayor.nl, place: here.name });
    await shows(mayor, waits);
    const file = await people.officer.municipalities.get({ params: { nis: here.nis } });
    const memberId = file.ok ? (file.value.mayors[0]?.memberId ?? '') : '';
    await people.officer.municipalities.confirmMayor({ params: { nis: here.nis, memberId } });
    await visiting.stage.settle();
    await people.button(mayor, people.say('shell.retry')).click();
    await expect.poll(() => mayor.locator('h1').textContent()).toBe(people.say('municipality.home'));
  });
});
