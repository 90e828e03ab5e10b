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

const looksOf = (place: number) =>
  Language.options.flatMap((language, turn) =>
    looks.filter((_, look) => isFull || look === (place + turn + turnOfDay) % looks.length).map((look) => ({ language, ...look })),
  );

const chooseLanguage = async (page: Page, language: Language): Promise<void> => {
  await page.locator('header select').selectOption(language);
  await page.locator(`html[lang="${language}"]`).waitFor();
  await settled(page);
};

/** A change of colours passes in a moment; what goes on moves. */
const standsStill = (page: Page): Promise<boolean> =>
  page
    .waitForFunction(() => document.getAnimations().length === 0, undefined, { timeout: 2000 })
    .then(
      () => true,
      () => false,
    );

/** What there is to mend on a page as it stands, besides what the browser complains of. */
const faultsOf = async (page: Page, { width }: (typeof looks)[number]): Promise<readonly string[]> => [
  ...(await axeOn(page)),
  ...((await page.locator('main h1').count()) === 1 ? [] : ['not one heading']),
  ...((await overflowOf(page)) === 0 ? [] : ['wider than its window']),
  ...((await standsStill(page)) ? [] : ['moves']),
  ...(width > paper ? await cutOnPaper(page) : []),
];

describe('every page in every language', () => {
  test.each(everyPage.map((each, place) => ({ ...each, place })))('$name', async ({ as, path, place }) => {
    const { page, complaints } = await pageOf(as);
    const before = complaints.length;
    await page.goto(`${portalOf(as)}${addressOf(path)}`);
    await settled(page);
    for (const { language, ...look } of looksOf(place)) {
      await page.setViewportSize({ width: look.width, height: 900 });
      await page.emulateMedia({ colorScheme: look.dark ? 'dark' : 'light', reducedMotion: 'reduce' });
      await chooseLanguage(page, language);
      expect(await faultsOf(page, look), `${language}, ${look.width} px, ${look.dark ? 'dark' : 'light'}`).toEqual([]);
    }
    expect(complaints.slice(before)).toEqual([]);
  });
});
