import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeOn } from '../../support/pages/look.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';
import { type Say, wordsOf } from '../../support/pages/words.ts';

let visiting: Visiting;
let say: Say;
let german: Say;
beforeAll(async () => {
  [visiting, say, german] = await Promise.all([openBrowser(), wordsOf('fr'), wordsOf('de')]);
});
afterAll(() => visiting.close());

const shows = async (page: Page, text: string): Promise<void> => {
  await expect.poll(() => page.locator('main').textContent()).toContain(text);
};

/** Holds every answer of a route back until it is let go. */
const held = async (page: Page, route: string): Promise<() => void> => {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(route, async (one) => {
    await promise;
    await one.continue();
  });
  return resolve;
};

describe('a portal whose first answer', () => {
  const first = '**/v1/portal';

  test('is late says that it loads, and opens when it comes', async () => {
    const page = await (await visiting.profile({ language: 'fr' })).newPage();
    const letGo = await held(page, first);
    await page.goto(visiting.portalOf('wallonia'));
    await shows(page, say('shell.loading'));
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('fr');
    letGo();
    await page.locator('h1').waitFor();
    expect(await axeOn(page)).toEqual([]);
  });

  test('does not come says so and what to do, and opens when it is asked again', async () => {
    const page = await (await visiting.profile({ language: 'fr' })).newPage();
    await page.route(first, (route) => route.abort());
    await page.goto(visiting.portalOf('wallonia'));
    await shows(page, say('shell.unreachable'));
    expect(await axeOn(page)).toEqual([]);
    await page.unroute(first);
    await page.getByRole('button', { name: say('shell.retry') }).click();
    await shows(page, say('open.title'));
  });
});

describe('a page of the Region', () => {
  const list = '**/v1/municipalities?*';
  const open = async (path = '/settings'): Promise<Page> => {
    await visiting.people.officer('wallonia');
    return visiting.pageAs('wallonia', visiting.people.officerEmail('wallonia'), { language: 'fr', path });
  };
  const toList = (page: Page) => page.getByRole('link', { name: say('region.municipalities'), exact: true }).click();

  test('says that it loads, then that it is slow, then shows what came', async () => {
    const page = await open();
    await page.clock.install();
    const letGo = await held(page, list);
    await toList(page);
    await page.getByRole('heading', { level: 1, name: say('region.municipalities') }).waitFor();
    await page.clock.runFor(500);
    await shows(page, say('shell.loading'));
    await page.clock.runFor(8000);
    await shows(page, say('shell.slow'));
    expect(await axeOn(page)).toEqual([]);
    letGo();
    await page.locator('table').waitFor();
    expect(await page.locator('main').textContent()).not.toContain(say('shell.slow'));
  });

  test('says that it could not be read, and shows it when asked again', async () => {
    const page = await open();
    await page.route(list, (route) => route.fulfill({ status: 404, contentType: 'application/problem+json', body: '{}' }));
    await toList(page);
    await page.locator('main [role=alert]').waitFor();
    expect(await axeOn(page)).toEqual([]);
    await page.unroute(list);
    await page.getByRole('button', { name: say('shell.retry') }).click();
    await page.locator('table').waitFor();
  });

  test('changes its language under what is typed, and leaves the focus where it was chosen', async () => {
    const page = await open('/invitations');
    const choice = page.locator('.masthead select');
    await page.locator('.paste summary').click();
    await page.locator('#pasted').fill('Namur;Contact');
    await choice.focus();
    await choice.selectOption('de');
    await page.getByRole('heading', { level: 1, name: german('region.invitations') }).waitFor();
    await expect.poll(() => choice.evaluate((select) => select === document.activeElement)).toBe(true);
    expect(await page.locator('#pasted').inputValue()).toBe('Namur;Contact');
    expect(await page.locator('#pasted').isVisible()).toBe(true);
  });

  test('says while there is no network, and no longer', async () => {
    const page = await open();
    await page.context().setOffline(true);
    const told = page.getByText(say('shell.offline'));
    await told.waitFor();
    expect(await axeOn(page)).toEqual([]);
    await page.context().setOffline(false);
    await told.waitFor({ state: 'detached' });
  });
});
