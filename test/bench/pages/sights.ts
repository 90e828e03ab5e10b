import type { Page } from 'playwright-core';
import { type Demonstration, openDemonstration } from '../../support/pages/demonstration.ts';
import { median } from '../statistics.ts';

/** Milliseconds until something of a home is seen, until all it shows is there, and from a click to the next page's content. */
export type Sight = {
  readonly who: string;
  readonly home: string;
  readonly paint: number;
  readonly content: number;
  readonly click: number;
};

const visits = [
  { who: 'nobody, the welcome page', home: 'welcome', as: undefined, next: '/accessibility' },
  { who: "the Region's officer", home: 'region', as: 'regionofficer.flanders@example.test', next: '/requests' },
  { who: 'a coordinator', home: 'municipality', as: 'coordinator.mechelen@example.test', next: '/cell' },
  { who: 'a mayor', home: 'municipality', as: 'mayor.mechelen@example.test', next: '/cell' },
  { who: 'a partner', home: 'municipality', as: 'education.mechelen@example.test', next: '/cell' },
  { who: "the ministry's analyst", home: 'country', as: 'ministryanalyst.federal@example.test', next: '/figures' },
] as const;

const runs = 5;

/** The page's own clock says when it was painted first, and when nothing of it was still to come. */
const whenSeen = (page: Page): Promise<{ paint: number; content: number }> =>
  page.evaluate(async () => {
    while (document.querySelector('main h1') === null || document.querySelector('.waiting') !== null)
      await new Promise(requestAnimationFrame);
    const content = performance.timeOrigin + performance.now();
    const [painted] = performance.getEntriesByName('first-contentful-paint');
    return { paint: performance.timeOrigin + (painted?.startTime ?? performance.now()), content };
  });

const clickTo = (page: Page, href: string): Promise<number> =>
  page.evaluate(async (to) => {
    const heading = () => document.querySelector('main h1')?.textContent;
    const before = heading();
    const link = document.querySelector<HTMLElement>(`a[href="${to}"]`);
    const began = performance.now();
    link?.click();
    while (heading() === before || heading() === undefined || document.querySelector('.waiting') !== null)
      await new Promise(requestAnimationFrame);
    return performance.now() - began;
  }, href);

/** One visit with nothing in the cache; who is signed in comes back over the sign-in pages without being asked. */
const visit = async (known: Page, portal: string, next: string) => {
  const page = await known.context().newPage();
  const door = await known.context().newCDPSession(page);
  await door.send('Network.clearBrowserCache');
  const signedIn = (await known.locator('nav.nav').count()) > 0;
  if (signedIn) await page.addInitScript(() => sessionStorage.setItem('ronde.wasHere', 'signedIn'));
  const began = Date.now();
  await page.goto(portal);
  await page.locator(signedIn ? 'nav.nav' : 'main h1').waitFor();
  const { paint, content } = await whenSeen(page);
  await page.waitForLoadState('networkidle');
  const click = await clickTo(page, next);
  await page.close();
  return { paint: paint - began, content: content - began, click };
};

const sightOf = async (
  demonstration: Demonstration,
  { who, home, as, next }: (typeof visits)[number],
  seen: () => void,
): Promise<Sight> => {
  const known = await demonstration.open(as);
  const found: Pick<Sight, 'paint' | 'content' | 'click'>[] = [];
  for (let run = 0; run < runs; run++) {
    found.push(await visit(known, demonstration.portalOf(as), next));
    seen();
  }
  await known.context().close();
  const middle = (key: 'paint' | 'content' | 'click') => median(found.map((each) => each[key]));
  return { who, home, paint: middle('paint'), content: middle('content'), click: middle('click') };
};

/** What people of each home wait for in Chromium, on the platform of this machine: medians of five. */
export const sights = async (progress: (share: number) => void): Promise<readonly Sight[]> => {
  const demonstration = await openDemonstration();
  const all: Sight[] = [];
  let done = 0;
  const seen = (): void => progress(++done / (visits.length * runs));
  for (const each of visits) all.push(await sightOf(demonstration, each, seen));
  await demonstration.close();
  return all;
};
