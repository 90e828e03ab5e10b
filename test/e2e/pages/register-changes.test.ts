import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, BrowserContext } from 'playwright-core';
import { Language } from '../../../shared/domain/tenants.ts';
import { contactAt, done } from '../../support/e2e/region.ts';
import { openWorld } from '../../support/e2e/world.ts';
import { openContext, theBrowser } from '../../support/pages/browser.ts';
import { complaintsOf } from '../../support/pages/look.ts';
import { isWell, press, type Seat } from '../../support/pages/seat.ts';
import { openAs } from '../../support/pages/sign-in.ts';
import { wordsOf } from '../../support/pages/words.ts';

const [galmaarden, gooik] = ['23023', '23024'] as const;
const changeId = 'change_20250101_23106';

const world = openWorld('flanders');
let region: Awaited<ReturnType<typeof world.on>>;
let browser: Browser;
const contexts: BrowserContext[] = [];

const sit = async (email: string, language: Language, width = 1280): Promise<Seat> => {
  const context = await openContext(browser, { language, width });
  contexts.push(context);
  const page = await context.newPage();
  await openAs(page, { portal: region.stage.portals.flanders, person: region.people.person(email) });
  return { page, say: await wordsOf(language), complaints: complaintsOf(page) };
};

const chooses = async ({ page }: Seat, language: Language): Promise<void> => {
  await page.locator('header select').selectOption(language);
  await page.locator(`html[lang="${language}"]`).waitFor();
};

beforeAll(async () => {
  [region, browser] = await Promise.all([world.on('2024-12-16'), theBrowser()]);
  await region.cell(galmaarden);
  await region.cell(gooik);
});
afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  await world.end();
});

describe('a merger of which the day comes', () => {
  test('is planned by the Region, signed on a telephone by a mayor, and carried out', async () => {
    const officer = await sit(region.people.officerEmail('flanders'), 'nl');
    const portal = region.stage.portals.flanders;
    await officer.page.goto(`${portal}/register-changes`);
    await isWell(officer);
    await officer.page.getByRole('row').filter({ hasText: 'Pajottegem' }).getByRole('button').click();
    await officer.page
      .locator('.tag', { hasText: officer.say('mergers.state.planned') })
      .first()
      .waitFor();
    await isWell(officer);
    await press(officer.page, officer.say('mergers.sign'));
    await officer.page.getByRole('button', { name: officer.say('mergers.sign') }).waitFor({ state: 'detached' });
    for (const language of Language.options) {
      await chooses(officer, language);
      for (const width of [320, 1280]) {
        await officer.page.setViewportSize({ width, height: 900 });
        await isWell(officer);
      }
    }

    await region.stage.settle();
    for (const nis of [galmaarden, gooik]) {
      const mayor = await sit(contactAt(nis, 'mayor').email, nis === gooik ? 'fr' : 'de', 360);
      await mayor.page.getByRole('link', { name: mayor.say('municipality.mergerRead') }).waitFor();
      await isWell(mayor);
      await mayor.page.getByRole('link', { name: mayor.say('municipality.mergerRead') }).click();
      await press(mayor.page, mayor.say('mergers.signOwn'));
      await mayor.page.getByRole('button', { name: mayor.say('mergers.signOwn') }).waitFor({ state: 'detached' });
      await isWell(mayor);
    }
    await region.stage.settle();
    const change = async () => done(await region.officer.registerChanges.get({ params: { changeId } }));
    await expect.poll(async () => (await change()).state).toBe('signed');

    region = await world.on('2025-01-01');
    await region.stage.night('flanders');
    await region.stage.settle();
    expect((await change()).state).toBe('executed');
    const after = await sit(region.people.officerEmail('flanders'), 'en');
    await after.page.goto(`${region.stage.portals.flanders}/register-changes/${changeId}`);
    await after.page
      .locator('.tag', { hasText: after.say('mergers.state.executed') })
      .first()
      .waitFor();
    await isWell(after);
  });
});
