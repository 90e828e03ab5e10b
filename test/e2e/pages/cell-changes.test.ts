import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contactAt, openRegion } from '../../support/e2e/region.ts';
import { today } from '../../support/e2e/stage.ts';
import { type Newcomers, newcomers } from '../../support/pages/newcomers.ts';
import { openAs } from '../../support/pages/sign-in.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';

const seat = '32003';

let visiting: Visiting;
let people: Newcomers;
let region: Awaited<ReturnType<typeof openRegion>>;
let page: Page;
beforeAll(async () => {
  visiting = await openBrowser();
  region = await openRegion(visiting.stage, { region: 'flanders' });
  [people] = await Promise.all([newcomers(visiting), region.cell(seat)]);
  page = await (await visiting.profile({ language: 'nl' })).newPage();
  await openAs(page, { portal: people.portal, person: region.people.person(contactAt(seat, 'coordinator').email), path: '/cell' });
});
afterAll(() => visiting.close());

const shows = async (text: string): Promise<void> => {
  await expect.poll(() => people.main(page)).toContain(text);
};
const inFocus = (): Promise<readonly string[]> => page.locator('main :focus').allTextContents();
const keepWritesOut = () =>
  page.context().route(people.api, (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));

describe('a partner of a cell', () => {
  test.each([
    ['add', 'municipality.partnerAdd'],
    ['1', 'municipality.partnerChange'],
  ] as const)('is at %s a page of its own, with its title and heading', async (path, title) => {
    await people.goTo(page, '/cell/partners');
    await page.locator(`main a[href="/cell/partners/${path}"]`).click();
    await expect.poll(inFocus).toEqual([people.say(title)]);
    await expect.poll(() => page.locator('main h1').textContent()).toBe(people.say(title));
    await expect.poll(() => page.title()).toContain(people.say(title));
  });

  test('that could not be saved stays as it was typed, until it is', async () => {
    await people.goTo(page, '/cell/partners/add');
    await people.field(page, 'sector').selectOption('education');
    await people.field(page, 'organisation').fill('School');
    await people.field(page, 'entity').selectOption({ index: 1 });
    await keepWritesOut();
    await people.button(page, people.say('shell.save')).click();
    await page.locator('main [role=alert]').waitFor();
    expect(new URL(page.url()).pathname).toBe('/cell/partners/add');
    await people.goTo(page, '/cell');
    await people.goTo(page, '/cell/partners/add');
    await expect.poll(() => people.field(page, 'organisation').inputValue()).toBe('School');
    await page.context().unroute(people.api);
    await people.button(page, people.say('shell.save')).click();
    await shows(people.say('municipality.partnerSaved'));
    await expect.poll(() => page.locator('.picked').textContent()).toContain('School');
    await people.goTo(page, '/cell/partners/add');
    expect(await people.field(page, 'organisation').inputValue()).toBe('');
  });
});

describe('a question of the Region', () => {
  test('is answered, and one reads on from what is told of it', async () => {
    await people.officer.municipalities.ask({ params: { nis: seat }, body: { text: 'Question?' } });
    await visiting.stage.settle();
    await people.goTo(page, '/cell');
    await page.reload();
    await people.field(page, 'text').fill('Answer');
    await people.button(page, people.say('municipality.sendAnswer')).click();
    await expect.poll(inFocus).toEqual([people.say('municipality.answerSent')]);
    await expect.poll(() => page.locator('.question').textContent()).toContain('Answer');
  });
});

describe('a setting of a cell', () => {
  const value = () => people.field(page, 'value-meetingRhythmWeeks');
  const form = () => page.locator('form').filter({ has: value() });
  const save = () => form().getByRole('button').click();

  test('is not sent while it is not within its bounds: what is wrong is said above and at the field', async () => {
    await people.goTo(page, '/settings');
    await page.locator('details').filter({ has: value() }).locator('summary').click();
    const wrong = people.say('settings.valueWrong', { min: 1, max: 4 });
    await keepWritesOut();
    for (const typed of ['2.5', '', '999', 'four']) {
      await value().fill('');
      await value().pressSequentially(typed);
      await save();
      expect(await value().inputValue()).toBe(typed);
      await expect.poll(() => value().getAttribute('aria-invalid')).toBe('true');
      await expect.poll(() => page.locator('[id="value-meetingRhythmWeeks-mistake"]').textContent()).toContain(wrong);
      await expect.poll(inFocus).toEqual([expect.stringContaining(wrong)]);
    }
    await form().getByRole('link', { name: wrong }).click();
    await expect.poll(() => value().evaluate((field) => field === document.activeElement)).toBe(true);
    await page.context().unroute(people.api);
  });

  test('begins on a day that has not passed', async () => {
    await value().fill('2');
    const from = people.field(page, 'from-meetingRhythmWeeks');
    for (const day of ['', '2020-01-01']) {
      await from.fill(day);
      await save();
      await expect.poll(inFocus).toEqual([expect.stringContaining(people.say('settings.validFromWrong'))]);
    }
    await from.fill(today);
    await save();
    await expect.poll(() => page.locator('article').filter({ has: value() }).locator('.setting-value').textContent()).toContain('2');
    await expect.poll(() => form().getByRole('alert').count()).toBe(0);
  });
});
