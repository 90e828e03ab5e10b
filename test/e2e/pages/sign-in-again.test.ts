import { AdminUserGlobalSignOutCommand, CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OfficersAtWork, officersAtWork } from '../../support/pages/officers-at-work.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';

let visiting: Visiting;
let at: OfficersAtWork;
beforeAll(async () => {
  visiting = await openBrowser();
  at = officersAtWork(visiting);
});
afterAll(() => visiting.close());

const tokens = '**/oauth2/token';
const typed = 'Asse;Contact';

const openTyped = async (): Promise<Page> => {
  const page = await at.open('/invitations');
  await page.locator('.paste summary').click();
  await page.locator('#pasted').fill(typed);
  return page;
};
const holdsTyped = async (page: Page): Promise<void> => {
  await expect.poll(() => page.locator('#pasted').inputValue()).toBe(typed);
};

/** Ends every session of whoever was opened last. */
const endElsewhere = async (): Promise<void> => {
  const { tenants, cognitoEndpoint } = visiting.stage;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const admin = new CognitoIdentityProviderClient({ endpoint: cognitoEndpoint, region: 'eu-central-1', credentials });
  await admin.send(new AdminUserGlobalSignOutCommand({ UserPoolId: tenants.flanders.userPoolId, Username: at.email() }));
  admin.destroy();
};

/** Somebody comes back to the window after a while, and what it shows is asked for anew. */
const comeBackAfter = async (page: Page, time: string): Promise<void> => {
  await page.clock.install();
  await page.clock.fastForward(time);
  await page.evaluate(() => dispatchEvent(new Event('visibilitychange')));
};

describe('a session that needs a new sign-in', () => {
  test('because it was ended elsewhere keeps what was typed, and goes on once that is done in a second window', async () => {
    const page = await openTyped();
    await endElsewhere();
    await comeBackAfter(page, '00:11:00');
    await at.modal(page).waitFor();
    await page.clock.setSystemTime(new Date()); // the clock of the sign-in has not moved
    const second = await at.signInAgain(page);
    await expect.poll(() => at.modal(page).count()).toBe(0);
    await holdsTyped(page);
    await expect.poll(() => second.locator('h1').textContent()).toBe('U bent aangemeld');
    await page.context().close();
  });

  test('loses nothing when that fails: it says so, and offers another try', async () => {
    const page = await openTyped();
    await at.lock(page);
    const link = at.modal(page).getByRole('link');
    const failed = at.modal(page).getByRole('alert');
    const addresses = [await link.getAttribute('href')];
    const comeBackWith = async (answer: Record<string, string>): Promise<Page> => {
      const state = new URL((await link.getAttribute('href')) ?? '').searchParams.get('state') ?? '';
      const second = await page.context().newPage();
      await second.goto(`${at.portal}/signedIn?${new URLSearchParams({ ...answer, state })}`);
      await second.locator('h1').waitFor();
      return second;
    };
    const second = await comeBackWith({ error: 'server_error' });
    await expect.poll(() => failed.textContent()).toContain('server_error');
    await expect.poll(() => second.locator('h1').textContent()).toBe('Aanmelden is niet gelukt');
    addresses.push(await link.getAttribute('href'));

    await page.route(tokens, (route) => route.abort());
    await comeBackWith({ code: 'never exchanged' });
    await expect.poll(() => failed.textContent()).not.toContain('server_error');
    addresses.push(await link.getAttribute('href'));
    await page.unroute(tokens);
    expect(new Set(addresses).size).toBe(3);

    await at.signInAgain(page);
    await expect.poll(() => at.modal(page).count()).toBe(0);
    await holdsTyped(page);
    await page.context().close();
  });
});

describe('a session whose tokens are to be renewed', () => {
  test('waits for a sign-in service that is busy, and asks nobody for a password', async () => {
    const page = await openTyped();
    await page.route(tokens, (route) => route.fulfill({ status: 503, body: 'busy' }));
    await comeBackAfter(page, '00:09:45');
    const alert = page.locator('main [role=alert]').first();
    await alert.waitFor();
    expect(await at.modal(page).count()).toBe(0);
    await page.unroute(tokens);
    await alert.getByRole('button').click();
    await alert.waitFor({ state: 'detached' });
    await holdsTyped(page);
    await page.context().close();
  });
});
