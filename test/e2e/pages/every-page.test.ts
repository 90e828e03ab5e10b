import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { Language } from '../../../shared/domain/tenants.ts';
import { type Demonstration, newcomer, openDemonstration } from '../../support/pages/demonstration.ts';
import { everyPage, settled } from '../../support/pages/every-page.ts';
import { axeOn, complaintsOf, cutOnPaper, overflowOf, paper } from '../../support/pages/look.ts';

/** `npm run test:pages` looks at each page in each language in every look; `npm test` takes one look in turn, another each day. */
const isFull = process.env['EVERY_LOOK'] === 'true';
const turnOfDay = Number(process.env['LOOK'] ?? Math.floor(Date.now() / 86_400_000));
const looks = [
  { width: 1280, dark: false },
  { width: 320, dark: true },
  { width: 320, dark: false },
  { width: 1280, dark: true },
] as const;

let demonstration: Demonstration;
let addressOf: (path: string) => string;
const pages = new Map<string, Promise<{ page: Page; complaints: readonly string[] }>>();

/** One sign-in for each person: a code of their app works once. */
const pageOf = (email: string | undefined) => {
  const known = pages.get(email ?? '');
  const opened = known ?? demonstration.open(email).then((page) => ({ page, complaints: complaintsOf(page) }));
  pages.set(email ?? '', opened);
  return opened;
};

const portalOf = (email: string | undefined) => demonstration.portalOf(email === newcomer.email ? undefined : email);

beforeAll(async () => {
  demonstration = await openDemonstration();
  await demonstration.begin();
  addressOf = await demonstration.work();
});
afterAll(() => demonstration.close());

const cases = everyPage.flatMap((each, place) =>
  Language.options.flatMap((language, turn) =>
    looks.filter((_, look) => isFull || look === (place + turn + turnOfDay) % looks.length).map((look) => ({ ...each, language, ...look })),
  ),
);

describe('every page in every language', () => {
  test.each(cases)('$name in $language, $width px, dark: $dark', async ({ as, path, language, width, dark }) => {
    const { page, complaints } = await pageOf(as);
    const before = complaints.length;
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
    await page.evaluate((chosen) => localStorage.setItem('ronde.language', chosen), language);
    await page.goto(`${portalOf(as)}${addressOf(path)}`);
    await settled(page);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('main h1').count()).toBe(1);
    expect(await axeOn(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    if (width > paper) expect(await cutOnPaper(page)).toEqual([]);
    expect(complaints.slice(before)).toEqual([]);
  });
});
