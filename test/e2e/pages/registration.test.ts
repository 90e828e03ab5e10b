import { AdminUserGlobalSignOutCommand, CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overflowOf } from '../../support/pages/look.ts';
import { hostile, type Newcomers, newcomers } from '../../support/pages/newcomers.ts';
import { answerSignIn } from '../../support/pages/sign-in.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';

const email = 'coordinator.registration@town.example';
const town = '72018';

let visiting: Visiting;
let people: Newcomers;
let page: Page;
beforeAll(async () => {
  visiting = await openBrowser();
  people = await newcomers(visiting);
  await people.invite(email, town);
  page = await people.comeIn(email, '/registration');
  await people.button(page, people.say('municipality.claimButton')).click();
  await page.locator('.steps').waitFor();
});
afterAll(() => visiting.close());

const says = async (words: string, at = page): Promise<void> => {
  await expect.poll(() => at.locator('.saving').textContent()).toBe(words);
};
const saved = (at = page) => says(people.say('municipality.saving.saved'), at);
const holds = async (id: string, text: string, at = page): Promise<void> => {
  await expect.poll(() => people.field(at, id).inputValue()).toBe(text);
};
const type = (id: string, text: string, at = page) => people.field(at, id).fill(text);

const fillTrio = async (): Promise<void> => {
  await people.goTo(page, '/registration/trio');
  for (const [index, seat] of ['mayor', 'chiefOfCorps', 'preventionOfficer'].entries()) await type(`${seat}.name`, hostile[index] ?? '');
  await type('chiefOfCorps.policeZone', hostile[3]);
  await people.field(page, 'chiefOfCorps.clearance.valid-yes').check();
  await type('chiefOfCorps.clearance.checkedBy', 'Checker');
};

describe('what is typed in the registration', () => {
  test('outlives an API that is gone, the way to other steps and back, and is saved by itself once it answers', async () => {
    await page.context().route(people.api, (route) => route.abort());
    await fillTrio();
    await says(people.say('municipality.saving.waiting'));
    await page.locator('.menu summary').click();
    await people.button(page, people.say('shell.signOut')).click();
    await page.getByRole('dialog', { name: people.say('shell.signOutSure') }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.menu summary').click();
    await people.goTo(page, '/registration/rhythm');
    await type('rhythmWeeks', '6');
    await page.goBack();
    await holds('chiefOfCorps.policeZone', hostile[3]);
    await page.goForward();
    await holds('rhythmWeeks', '6');
    await page.context().unroute(people.api);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await saved();
    await page.reload();
    await holds('rhythmWeeks', '6');
    await people.goTo(page, '/registration/trio');
    await expect.poll(() => people.field(page, 'preventionOfficer.name').inputValue()).toBe(hostile[2]);
  });

  test('stays as it is, however hostile, and widens no page', async () => {
    page.on('dialog', () => expect.unreachable('a name was run'));
    await people.goTo(page, '/registration/partners/add');
    await people.field(page, 'sector').selectOption('education');
    await type('organisation', `${hostile[0]} ${hostile[2]} ${'x'.repeat(150)}`);
    await people.field(page, 'entity').selectOption({ index: 1 });
    await people.button(page, people.say('shell.save')).click();
    await page.setViewportSize({ width: 320, height: 800 });
    // an address of a partner that is not there leads to those who are
    await people.goTo(page, '/registration/partners/99');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/registration/partners');
    for (const path of ['/registration/partners', '/registration']) {
      await people.goTo(page, path);
      await expect.poll(() => people.main(page)).toContain(path === '/registration' ? hostile[1] : hostile[0]);
      expect(await overflowOf(page)).toBe(0);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  test('is kept for each partner that is half changed, until one lets it go', async () => {
    await people.goTo(page, '/registration/partners/1');
    await type('organisation', 'Half changed');
    await page.getByRole('link', { name: people.say('municipality.toPartners') }).click();
    await page.getByRole('link', { name: people.say('municipality.partnerAdd') }).click();
    await holds('organisation', '');
    await page.goBack();
    await page.goBack();
    await holds('organisation', 'Half changed');
    await people.button(page, people.say('shell.cancel')).click();
    await people.goTo(page, '/registration/partners/1');
    await expect.poll(() => people.field(page, 'organisation').inputValue()).toContain(hostile[0]);
    await people.button(page, people.say('shell.cancel')).click();
  });

  test('in two tabs at once waits for a word; each version can be taken', async () => {
    await people.goTo(page, '/registration/trio');
    await saved();
    const second = await people.secondTab(page, '/registration/trio');
    await type('mayor.name', 'First tab');
    await page.keyboard.press('Tab');
    await saved();
    await type('chiefOfCorps.policeZone', 'Second tab', second);
    await second.keyboard.press('Tab');
    await says(people.say('municipality.clash'), second);
    await expect.poll(() => people.main(second)).toContain('First tab');
    await holds('chiefOfCorps.policeZone', 'Second tab', second);
    await people.button(second, people.say('municipality.takeTheirs')).click();
    await holds('mayor.name', 'First tab', second);
    await saved(second);

    await type('mayor.name', 'Second tab', second);
    await second.keyboard.press('Tab');
    await saved(second);
    await type('mayor.name', 'First tab again');
    await page.keyboard.press('Tab');
    await people.button(page, people.say('municipality.keepMine')).click();
    await saved();
    await second.reload();
    await holds('mayor.name', 'First tab again', second);
    await second.close();
  });

  test('in another tab is shown here once it is read, and typing on does not undo it', async () => {
    await people.goTo(page, '/registration/trio');
    const second = await people.secondTab(page, '/registration/trio');
    await type('mayor.name', 'Changed elsewhere', second);
    await second.keyboard.press('Tab');
    await saved(second);
    await second.close();
    await page.clock.setSystemTime(Date.now() + 60_000); // what was read has grown old
    await people.goTo(page, '/');
    await people.goTo(page, '/registration');
    await expect.poll(() => people.main(page)).toContain('Changed elsewhere');
    await people.goTo(page, '/registration/trio');
    await holds('mayor.name', 'Changed elsewhere');
  });

  test('outlives the end of the session: after a sign-in in a second window it is saved', async () => {
    const { userPoolId } = visiting.stage.tenants.flanders;
    const admin = new CognitoIdentityProviderClient({
      endpoint: visiting.stage.cognitoEndpoint,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    await admin.send(new AdminUserGlobalSignOutCommand({ UserPoolId: userPoolId, Username: email }));
    admin.destroy();
    await people.goTo(page, '/registration/rhythm');
    // the platform finds the token ended
    const unauthorised = { status: 401, headers: { 'Access-Control-Allow-Origin': '*' }, body: '{}' };
    await page.route(
      '**/v1/registration',
      (route) => (route.request().method() === 'PATCH' ? route.fulfill(unauthorised) : route.continue()),
      { times: 1 },
    );
    await type('rhythmWeeks', '9');
    await page.keyboard.press('Tab');
    const dialog = page.locator('dialog[open]');
    const [second] = await Promise.all([page.context().waitForEvent('page'), dialog.getByRole('link').click()]);
    await answerSignIn(second, visiting.people.person(email), people.portal);
    await expect.poll(() => dialog.count()).toBe(0);
    await holds('rhythmWeeks', '9');
    await saved();
    await second.close();
  });

  test('leaves the joint cell open for more, with the focus in the field; who has not signed is reminded', async () => {
    await people.goTo(page, '/registration/form');
    await people.field(page, 'form-joint').check();
    const others = people.field(page, 'others');
    await others.fill('Bocholt');
    await page.getByRole('option', { name: 'Bocholt', exact: true }).click();
    await expect.poll(() => others.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await others.inputValue()).toBe('');
    await expect.poll(() => page.getByRole('status').allTextContents()).toContain(people.say('shell.added', { name: 'Bocholt' }));
    await people.goTo(page, '/registration/acceptances');
    for (const document of ['rulesOfProcedure', 'charter', 'dpia', 'retention']) await people.field(page, document).check();
    await saved();
    await people.goTo(page, '/registration/signatures');
    await people.button(page, people.say('municipality.remind')).click();
    await expect.poll(() => page.locator('main :focus').allTextContents()).toEqual([people.say('municipality.reminded')]);
  });

  test('never holds up who has to leave at once', async () => {
    await page
      .context()
      .route('https://www.belgium.be/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }));
    await page.context().route(people.api, (route) => route.abort());
    await people.goTo(page, '/registration/rhythm');
    await type('rhythmWeeks', '11');
    await page.keyboard.press('Tab');
    for (let time = 0; time < 3; time++) await page.keyboard.press('Shift');
    await expect.poll(() => page.url()).toBe('https://www.belgium.be/');
  });
});
