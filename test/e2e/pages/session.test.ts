import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OfficersAtWork, officersAtWork } from '../../support/pages/officers-at-work.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';

let visiting: Visiting;
let portal = '';
let open: OfficersAtWork['open'];
let answer: OfficersAtWork['answer'];
let modal: OfficersAtWork['modal'];
let lock: OfficersAtWork['lock'];
beforeAll(async () => {
  visiting = await openBrowser();
  ({ portal, open, answer, modal, lock } = officersAtWork(visiting));
});
afterAll(() => visiting.close());

const heading = (page: Page) => page.locator('main h1').textContent();

/** A new tab, and the one press with which it signs in where the sign-in pages still know the browser. */
const pressSignIn = async (page: Page): Promise<Page> => {
  const tab = await page.context().newPage();
  await tab.goto(`${portal}/invitations`);
  await tab.locator('main .button.primary').click();
  return tab;
};
/** Signed in; the frame may stand there twice while a page loads. */
const isIn = (tab: Page): Promise<void> => tab.locator('.menu:visible').first().waitFor();
const isAsked = async (tab: Page): Promise<void> => {
  await expect.poll(() => tab.url()).toContain('/login');
};

describe('a session', () => {
  test('leads to the page that was asked for, and keeps no token where scripts of another visit could find it', async () => {
    const page = await open('/requests');
    expect(new URL(page.url()).pathname).toBe('/requests');
    const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]));
    expect(kept).not.toMatch(/eyJ|refresh|access_token/);
    await page.close();
  });

  test('survives a reload without asking, and a second tab signs in by itself', async () => {
    const page = await open();
    const before = await heading(page);
    await page.reload();
    await expect.poll(() => heading(page)).toBe(before);
    await isIn(await pressSignIn(page));
    await page.context().close();
  });

  test('locks at once when asked: nothing is shown or printed; neither Escape nor a reload gets round it', async () => {
    const page = await open();
    await lock(page);
    await expect.poll(() => modal(page).evaluate((dialog) => getComputedStyle(dialog, '::backdrop').backgroundColor)).toMatch(/^rgb\(/);
    for (let time = 0; time < 4; time++) await page.keyboard.press('Escape');
    await expect.poll(() => modal(page).count()).toBe(1);
    expect(await page.locator('main h1').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.reload();
    await isAsked(page);
    await page.context().close();
  });

  test('that is locked asks for the password in a new tab too, until it was given once', async () => {
    const page = await open();
    await lock(page);
    const asked = await pressSignIn(page);
    await isAsked(asked);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('@');
    await answer(asked);
    await isIn(asked);
    await isIn(await pressSignIn(page));
    await page.context().close();
  });

  test('asks after thirteen quiet minutes whether anybody is there, and locks after fifteen', async () => {
    const page = await open();
    await page.clock.install();
    await page.clock.fastForward('13:30');
    await modal(page).getByRole('button').click();
    await expect.poll(() => modal(page).count()).toBe(0);
    await page.clock.fastForward('15:30');
    await expect.poll(() => modal(page).getByRole('link').count()).toBe(1);
    await page.context().close();
  });

  test('is not asked in one window while somebody works in another', async () => {
    const page = await open();
    await page.clock.install();
    // a window of the same portal, whose clock stands still
    const other = await page.context().newPage();
    await other.goto(new URL('/ronde.svg', page.url()).href);
    const heard = other.evaluate(
      () => new Promise<boolean>((resolve) => new BroadcastChannel('ronde.atWork').addEventListener('message', () => resolve(true))),
    );
    await page.clock.runFor(2000);
    await page.keyboard.press('Tab');
    expect(await heard).toBe(true);
    await page.clock.fastForward('13:30');
    await modal(page).getByRole('button').waitFor();
    await other.evaluate(() => new BroadcastChannel('ronde.atWork').postMessage(''));
    await expect.poll(() => modal(page).count()).toBe(0);
    await page.context().close();
  });

  test('is not ended while something typed would be lost, unless one says so', async () => {
    const page = await open('/invitations');
    const signOut = page.locator('.menu').getByRole('button', { name: 'Afmelden' }).first();
    await page.locator('.paste summary').click();
    await page.locator('#pasted').fill('Asse;Contact');
    await page.locator('.menu summary').click();
    await signOut.click();
    await modal(page).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => modal(page).count()).toBe(0);
    await expect.poll(() => signOut.evaluate((button) => button === document.activeElement)).toBe(true);
    await expect.poll(() => page.locator('#pasted').inputValue()).toBe('Asse;Contact');
    await signOut.click();
    await modal(page).getByRole('button', { name: 'Afmelden' }).click();
    await expect.poll(() => page.locator('.menu').count()).toBe(0);
    await page.context().close();
  });

  test('is left at once by Shift three times, whatever was typed: another site stands in its place, going back shows nothing, and the password is asked for', async () => {
    const page = await open('/invitations');
    await page.locator('.paste summary').click();
    await page.locator('#pasted').fill('Asse;Contact');
    await page
      .context()
      .route('https://www.belgium.be/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }));
    for (let time = 0; time < 3; time++) await page.keyboard.press('Shift');
    await expect.poll(() => page.url()).toBe('https://www.belgium.be/');
    await page.goBack();
    await page.locator('h1').waitFor();
    expect(await page.locator('.menu').count()).toBe(0);
    await page.goto(portal);
    await page.locator('main .button.primary').click();
    await isAsked(page);
    await isAsked(await pressSignIn(page));
    await page.context().close();
  });
});
