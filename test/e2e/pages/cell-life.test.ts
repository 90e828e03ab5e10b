import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contactAt, openRegion } from '../../support/e2e/region.ts';
import { overflowOf } from '../../support/pages/look.ts';
import { hostile, type Newcomers, newcomers } from '../../support/pages/newcomers.ts';
import { openAs } from '../../support/pages/sign-in.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';

const [seat, other] = ['72020', '72041'];

let visiting: Visiting;
let people: Newcomers;
let coordinator: Page;
let mayor: Page;
let otherMayor: Page;
beforeAll(async () => {
  visiting = await openBrowser();
  const region = await openRegion(visiting.stage, { region: 'flanders' });
  [people] = await Promise.all([newcomers(visiting), region.cell(seat, other)]);
  const comeIn = async (role: string, nis: string): Promise<Page> => {
    const page = await (await visiting.profile({ language: 'nl' })).newPage();
    await openAs(page, { portal: people.portal, person: region.people.person(contactAt(nis, role).email), path: '/cell' });
    return page;
  };
  [coordinator, mayor, otherMayor] = await Promise.all([comeIn('coordinator', seat), comeIn('mayor', seat), comeIn('mayor', other)]);
});
afterAll(() => visiting.close());

const shows = async (page: Page, text: string): Promise<void> => {
  await expect.poll(() => people.main(page)).toContain(text);
};
const dialog = (page: Page) => page.locator('dialog[open]');

describe('a cell that lives', () => {
  test('is confirmed with one press, and gives its day as a neutral appointment', async () => {
    await people.button(coordinator, people.say('municipality.confirm')).click();
    await shows(coordinator, people.say('municipality.said.confirmed'));
    const [download] = await Promise.all([
      coordinator.waitForEvent('download'),
      people.button(coordinator, people.say('municipality.toCalendar')).click(),
    ]);
    const file = await readFile(await download.path(), 'utf8');
    expect(file).toContain('METHOD:PUBLISH');
    expect(file).not.toMatch(/lommel|LIVC|\bcel\b|radical/i);
    expect(download.suggestedFilename()).toMatch(/\.ics$/);
  });

  test('can be printed: what is known of it, and nothing to press', async () => {
    await coordinator.emulateMedia({ media: 'print' });
    expect(await coordinator.locator('.masthead, .nav, .footer, main .button:visible').filter({ visible: true }).count()).toBe(0);
    await shows(coordinator, people.say('municipality.declaredOn'));
    await coordinator.emulateMedia({ media: 'screen' });
  });

  test('is changed in two tabs: the second is asked whose version stays', async () => {
    const second = await people.secondTab(coordinator, '/cell/trio');
    await people.goTo(coordinator, '/cell/trio');
    await people.field(second, 'mayor.name').fill(hostile[0]);
    await people.button(second, people.say('shell.save')).click();
    await shows(second, hostile[0]);
    await second.close();
    await people.field(coordinator, 'mayor.name').fill('Mine');
    await people.button(coordinator, people.say('shell.save')).click();
    await shows(coordinator, people.say('municipality.conflict'));
    await people.button(coordinator, people.say('municipality.takeTheirs')).click();
    await expect.poll(() => people.field(coordinator, 'mayor.name').inputValue()).toBe(hostile[0]);
    await people.field(coordinator, 'mayor.name').fill('Mine after all');
    await people.button(coordinator, people.say('shell.save')).click();
    await shows(coordinator, 'Mine after all');
  });

  test('keeps what was typed in a setting that somebody else changed first, beside what is saved now', async () => {
    const second = await people.secondTab(coordinator, '/settings');
    await people.goTo(coordinator, '/settings');
    const rhythm = (page: Page) => page.locator('article').filter({ has: page.locator('#value-meetingRhythmWeeks') });
    const type = async (page: Page, weeks: string): Promise<void> => {
      await rhythm(page).locator('summary').click();
      await people.field(page, 'value-meetingRhythmWeeks').fill(weeks);
    };
    const save = (page: Page) =>
      rhythm(page)
        .getByRole('button', { name: people.say('shell.save') })
        .click();
    await type(coordinator, '3');
    await type(second, '2');
    await save(second);
    await shows(second, people.say('settings.saved', { name: '' }).replace('.', '').trim());
    await second.close();
    await save(coordinator);
    const twoWeeks = people.say('settings.savedNow', { value: people.say('settings.unit.weeks', { count: 2 }) });
    await expect.poll(() => rhythm(coordinator).textContent()).toContain(twoWeeks);
    await expect.poll(() => rhythm(coordinator).getByRole('alert').count()).toBe(1);
    await expect.poll(() => people.field(coordinator, 'value-meetingRhythmWeeks').inputValue()).toBe('3');
    await save(coordinator);
    await expect.poll(() => rhythm(coordinator).locator('.setting-value').textContent()).toContain('3');
    await people.goTo(coordinator, '/cell');
  });

  test('takes in members with any name, and lets them go; the focus stays where one reads on', async () => {
    await people.goTo(coordinator, '/members/add');
    await people.field(coordinator, 'role').selectOption('dataProtectionOfficer');
    await people.field(coordinator, 'name').fill(`${hostile[0]} ${'x'.repeat(90)}`);
    await people.field(coordinator, 'email').fill(`${'long'.repeat(14)}@town.example`);
    await people.button(coordinator, people.say('municipality.memberSend')).click();
    await shows(coordinator, people.say('municipality.memberAdded'));
    await coordinator.setViewportSize({ width: 320, height: 800 });
    expect(await overflowOf(coordinator)).toBe(0);
    await coordinator.setViewportSize({ width: 1280, height: 900 });
    await coordinator.getByRole('button', { name: `${hostile[0]} ${'x'.repeat(90)} verwijderen` }).click();
    await people.button(coordinator, people.say('shell.remove')).click();
    await shows(coordinator, people.say('municipality.memberRemoved'));
    await expect.poll(() => coordinator.evaluate(() => document.activeElement?.textContent)).toBe(people.say('municipality.memberRemoved'));
  });
});

describe('a cell that ends', () => {
  test('is left by one municipality after a question', async () => {
    await people.button(otherMayor, people.say('municipality.leave')).click();
    await dialog(otherMayor).waitFor();
    await otherMayor.keyboard.press('Escape');
    await expect.poll(() => dialog(otherMayor).count()).toBe(0);
    await people.button(otherMayor, people.say('municipality.leave')).click();
    await dialog(otherMayor)
      .getByRole('button', { name: people.say('municipality.leave') })
      .click();
    await shows(otherMayor, people.say('municipality.said.left'));
  });

  test('is dissolved by the mayor of its seat after a question', async () => {
    await visiting.stage.settle(); // the seat has heard who left
    await people.button(mayor, people.say('municipality.dissolve')).click();
    await dialog(mayor)
      .getByRole('button', { name: people.say('municipality.dissolve') })
      .click();
    await shows(mayor, people.say('municipality.said.dissolved'));
    await expect.poll(() => dialog(mayor).count()).toBe(0);
  });

  test('leaves a municipality that can state it has none, and is told what it stated', async () => {
    await people.goTo(coordinator, '/statement');
    await coordinator.reload();
    await people.button(coordinator, people.say('municipality.statementButton')).click();
    await shows(coordinator, people.say('municipality.said.stated'));
    const [stated = ''] = people.say('municipality.next.stated', { date: '…' }).split('…');
    await shows(coordinator, stated);
    await expect.poll(() => people.main(coordinator)).toContain(people.say('municipality.next.statedAction'));
    await people.goTo(coordinator, '/statement');
    const [since = ''] = people.say('municipality.statedSince', { date: '…' }).split('…');
    await shows(coordinator, since);
  });
});
