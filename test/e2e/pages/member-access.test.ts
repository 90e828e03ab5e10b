import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contactAt, openRegion } from '../../support/e2e/region.ts';
import { type Newcomers, newcomers } from '../../support/pages/newcomers.ts';
import { openAs } from '../../support/pages/sign-in.ts';
import { axeOn } from '../../support/pages/look.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';

const nis = '13003';
const email = 'partner@13003.example';

let visiting: Visiting;
let people: Newcomers;
let coordinator: Page;
beforeAll(async () => {
  visiting = await openBrowser();
  people = await newcomers(visiting);
  const region = await openRegion(visiting.stage, { region: 'flanders' });
  await region.invite(nis);
  coordinator = await (await visiting.profile({ language: 'nl' })).newPage();
  const person = region.people.person(contactAt(nis, 'coordinator').email);
  await openAs(coordinator, { portal: people.portal, person, path: '/members' });
});
afterAll(() => visiting.close());

const dialog = () => coordinator.locator('dialog[open]');
const renew = async (): Promise<void> => {
  await people.button(coordinator, people.say('municipality.renewAccess', { name: 'Partner' })).click();
  await dialog()
    .getByRole('button', { name: people.say('municipality.renewAccessSend') })
    .click();
};
const shows = async (text: string): Promise<void> => {
  await expect.poll(() => people.main(coordinator)).toContain(text);
};
const mails = async () => {
  await visiting.stage.settle();
  return (await visiting.stage.mails(email)).map(({ subject }) => subject);
};

describe('the access of a new member', () => {
  test('comes by mail in their language', async () => {
    await people.goTo(coordinator, '/members/add');
    for (const [id, chosen] of [
      ['role', 'prevention'],
      ['language', 'de'],
    ] as const)
      await people.field(coordinator, id).selectOption(chosen);
    await people.field(coordinator, 'name').fill('Partner');
    await people.field(coordinator, 'email').fill(email);
    await people.field(coordinator, 'organisation').fill('Service');
    await people.field(coordinator, 'entity').selectOption({ index: 1 });
    await people.button(coordinator, people.say('municipality.memberSend')).click();
    await shows(people.say('municipality.memberAdded'));
    expect(await mails()).toEqual(['Ronde: Ihr Zugang zur Plattform']);
  });

  test('is mailed again when asked, and the focus is where one reads on', async () => {
    await renew();
    const told = people.say('municipality.accessRenewed', { name: 'Partner' });
    await shows(told);
    await expect.poll(() => coordinator.evaluate(() => document.activeElement?.textContent)).toBe(told);
    expect(await mails()).toHaveLength(2);
  });

  test('is not mailed for ever: the refusal says when again', async () => {
    await renew();
    await expect.poll(() => dialog().count()).toBe(0);
    await renew();
    await expect.poll(() => dialog().textContent()).toContain('U kunt er opnieuw een sturen vanaf');
    await coordinator.keyboard.press('Escape');
    expect(await mails()).toHaveLength(3);
  });

  test('cannot be renewed for oneself', async () => {
    const { name } = contactAt(nis, 'coordinator');
    expect(await people.button(coordinator, people.say('municipality.removeOne', { name })).count()).toBe(1);
    expect(await people.button(coordinator, people.say('municipality.renewAccess', { name })).count()).toBe(0);
  });
});

describe('the clearance of a police member', () => {
  const choose = (answer: 'yes' | 'no') => people.field(coordinator, `clearance.valid-${answer}`).check();
  const save = () =>
    dialog()
      .getByRole('button', { name: people.say('shell.save') })
      .click();

  test('is missing until it is recorded, with who checked it', async () => {
    await people.goTo(coordinator, '/members/add');
    await people.field(coordinator, 'role').selectOption('police');
    await people.field(coordinator, 'name').fill('Police');
    await people.field(coordinator, 'email').fill('police@13003.example');
    await people.button(coordinator, people.say('municipality.memberSend')).click();
    await shows(people.say('municipality.memberUncleared'));
    await people.button(coordinator, people.say('municipality.clearanceChangeOne', { name: 'Police' })).click();
    await choose('yes');
    await save();
    expect(await axeOn(coordinator)).toEqual([]);
    await expect.poll(() => dialog().getByRole('alert').textContent()).toContain(people.say('municipality.clearanceByShort'));
    await people.field(coordinator, 'clearance.checkedBy').fill('Checker');
    await save();
    await shows(people.say('municipality.mandateChanged', { name: 'Police' }));
    await shows(people.say('municipality.clearanceYes'));
  });

  test('shows the coordinator whether it holds, and neither until when nor who checked it', async () => {
    expect(await people.main(coordinator)).not.toContain('Checker');
    await people.button(coordinator, people.say('municipality.clearanceChangeOne', { name: 'Police' })).click();
    expect(await people.field(coordinator, 'clearance.checkedBy').inputValue()).toBe('');
    await choose('no');
    await people.field(coordinator, 'clearance.checkedBy').fill('Checker');
    await save();
    await shows(people.say('municipality.memberUncleared'));
  });
});
