import { AdminUserGlobalSignOutCommand, CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { settled } from '../../support/pages/every-page.ts';
import { answerSignIn } from '../../support/pages/sign-in.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';

let visiting: Visiting;
let portal = '';
let email = '';
beforeAll(async () => {
  visiting = await openBrowser();
  portal = visiting.portalOf('flanders');
});
afterAll(() => visiting.close());

let people = 0;

/** Somebody new each time: a code of an app works once, and nobody waits for the next. Nothing is under way any more: a clock that is put forward then ends no token that somebody waits for. */
const open = async (path = '/'): Promise<Page> => {
  email = `officer${people++}.session@flanders.example`;
  await visiting.people.officer('flanders', email);
  const page = await visiting.pageAs('flanders', email, { path });
  await settled(page);
  return page;
};
const heading = (page: Page) => page.locator('main h1').textContent();
const modal = (page: Page) => page.locator('dialog[open]');

/** Signs in again in the window that the dialog opens. */
const signInAgain = async (page: Page) => {
  const [second] = await Promise.all([page.context().waitForEvent('page'), modal(page).getByRole('link').click()]);
  await second.waitForLoadState();
  await answerSignIn(second, visiting.people.person(email), portal);
  return second;
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
    const second = await page.context().newPage();
    await second.goto(portal);
    await second.locator('main .button.primary').click();
    await expect.poll(() => heading(second)).toBe(before);
    await page.context().close();
  });

  test('that was ended elsewhere asks to sign in again in a second window, and what was typed is still there', async () => {
    const page = await open('/invitations');
    const { userPoolId } = visiting.stage.tenants.flanders;
    const admin = new CognitoIdentityProviderClient({
      endpoint: visiting.stage.cognitoEndpoint,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    await admin.send(new AdminUserGlobalSignOutCommand({ UserPoolId: userPoolId, Username: email }));
    admin.destroy();
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('input'), { id: 'typed', value: 'still here' })));
    await page.clock.install();
    await page.clock.fastForward('00:11:00');
    await page.locator('nav a').last().click();
    await modal(page).waitFor();
    await page.clock.setSystemTime(new Date()); // the clock of the sign-in has not moved
    const second = await signInAgain(page);
    await expect.poll(() => modal(page).count()).toBe(0);
    expect(await page.locator('#typed').inputValue()).toBe('still here');
    expect(await heading(second)).not.toBe('');
    await page.context().close();
  });

  test('locks at once when asked: nothing is shown or printed; neither Escape nor a reload gets round it', async () => {
    const page = await open();
    await page.locator('.menu summary').click();
    await page.locator('.menu').getByRole('button', { name: 'Vergrendelen' }).click();
    await modal(page).waitFor();
    expect(await modal(page).evaluate((dialog) => getComputedStyle(dialog, '::backdrop').backgroundColor)).toMatch(/^rgb\(/);
    for (let time = 0; time < 4; time++) await page.keyboard.press('Escape');
    expect(await modal(page).count()).toBe(1);
    expect(await page.locator('main h1').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.reload();
    await expect.poll(() => page.url()).toContain('/login');
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
    expect(await signOut.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await page.locator('#pasted').inputValue()).toBe('Asse;Contact');
    await signOut.click();
    await modal(page).getByRole('button', { name: 'Afmelden' }).click();
    await expect.poll(() => page.locator('.menu').count()).toBe(0);
    await page.context().close();
  });

  test('is left at once by Shift three times, whatever was typed: another site stands in its place, and going back shows nothing', async () => {
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
    await page.context().close();
  });
});
