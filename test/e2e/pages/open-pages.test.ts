import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Language } from '../../../shared/domain/tenants.ts';
import { axeOn, complaintsOf, overflowOf } from '../../support/pages/look.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';

let visiting: Visiting;
beforeAll(async () => {
  visiting = await openBrowser();
});
afterAll(() => visiting.close());

const paths = ['/', '/request', '/accessibility'];
const looks = Language.options.flatMap((language) => [false, true].map((dark) => ({ language, dark })));

describe.each(looks)('what anybody may open, in $language, dark: $dark', ({ language, dark }) => {
  test.each(paths)('%s is free of what axe finds, fits 320 px, and complains of nothing', async (path) => {
    const page = await (await visiting.profile({ language, dark, width: 320 })).newPage();
    const complaints = complaintsOf(page);
    await page.goto(`${visiting.portalOf('flanders')}${path}`);
    await page.locator('h1').waitFor();
    expect(await axeOn(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

/** Names that break careless pages. */
const hostile = ['<script>alert(1)</script>', "'s-Gravenbrakel & “co”", '\u202Eevil\u202C', 'x'.repeat(120)];

/** Anybody may send, so the gateway takes one a second: who is told to wait, waits and sends again. */
const send = async (page: Page): Promise<void> => {
  const sent = page.getByRole('heading', { level: 1, name: 'Uw aanvraag is ontvangen' });
  const refused = page.getByRole('alert');
  for (let attempt = 0; attempt < 8; attempt++) {
    await page.locator('form [type=submit]').click();
    await sent.or(refused).first().waitFor();
    if ((await sent.count()) > 0) return;
    await wait(1500);
  }
  expect.unreachable('the request was never taken');
};

describe('asking for an invitation', () => {
  const open = async () => {
    const context = await visiting.profile({ language: 'nl' });
    const page = await context.newPage();
    await page.goto(`${visiting.portalOf('flanders')}/request`);
    await page.locator('h1').waitFor();
    return { context, page };
  };

  test('names every field that is missing, and leads there', async () => {
    const { page } = await open();
    await page.locator('form [type=submit]').click();
    const summary = page.locator('.summary-of-errors');
    await expect.poll(() => summary.evaluate((box) => box === document.activeElement)).toBe(true);
    await expect.poll(() => summary.getByRole('link').count()).toBe(3);
    await summary.getByRole('link').last().click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('contact.email');
    await expect.poll(() => page.title()).toMatch(/^Fout: /);
    await page.close();
  });

  test('says so when no municipality has the name that is typed', async () => {
    const { page } = await open();
    const none = page.getByRole('status').filter({ hasText: 'Geen enkele gemeente' });
    await page.locator('#nis').fill('Namen');
    await none.waitFor();
    await page.locator('#nis').fill('Namen'.slice(0, 1));
    await expect.poll(() => none.count()).toBe(0);
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(0);
    await page.close();
  });

  test.each([
    ['sint truiden', 'Sint-Truiden'],
    ['saint trond', 'Sint-Truiden'],
    ['heist op den berg', 'Heist-op-den-Berg'],
  ])('finds a municipality by %j', async (typed, name) => {
    const { page } = await open();
    await page.locator('#nis').fill(typed);
    await page.getByRole('option', { name, exact: true }).waitFor();
    await expect.poll(() => page.getByRole('option').count()).toBe(1);
    await page.close();
  });

  test('keeps what is typed while the API is away and while another page is looked at, until it is sent', async () => {
    const { context, page } = await open();
    const api = `${visiting.stage.tenants.flanders.url}/**`;
    await page.locator('[id="contact.name"]').fill(hostile[0] ?? '');
    await page.locator('[id="contact.email"]').fill('iemand@gemeente.example');
    await page.locator('#nis').fill('Meche');
    await page.getByRole('option', { name: 'Mechelen', exact: true }).click();
    await context.route(api, (route) => route.abort());
    await page.locator('form [type=submit]').click();
    await page.getByRole('alert').waitFor();
    await expect.poll(() => page.locator('[id="contact.name"]').inputValue()).toBe(hostile[0]);
    await page.locator('.brand').click();
    await page.goBack();
    await expect.poll(() => page.locator('[id="contact.name"]').inputValue()).toBe(hostile[0]);
    await context.unroute(api);
    await send(page);
    await page.locator('.brand').click();
    await page.goBack();
    expect(await page.locator('[id="contact.name"]').inputValue()).toBe(''); // what was sent is gone
    await page.close();
  });

  test.each(hostile)('takes a name as it is: %s', async (name) => {
    const { page } = await open();
    page.on('dialog', () => expect.unreachable('a name was run'));
    await page.locator('#nis').fill('gravenbrakel');
    await expect.poll(() => page.locator('.picker-list [role=option]').count()).toBe(0); // lies in another Region
    await page.locator('#nis').fill('Anvers');
    await page.getByRole('option', { name: 'Antwerpen', exact: true }).click();
    await page.locator('[id="contact.name"]').fill(name);
    await page.locator('[id="contact.email"]').fill('iemand@gemeente.example');
    await send(page);
    await page.close();
  });
});
