import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openOfficer } from '../../../local/people/open-officer.ts';
import { municipalitiesOn } from '../../../shared/domain/register/register.ts';
import { onboardingNames } from '../../../shared/i18n/names/onboarding.ts';
import { openRegion } from '../../support/e2e/region.ts';
import { today } from '../../support/e2e/stage.ts';
import { townsfolk } from '../../support/pages/townsfolk.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';

let visiting: Visiting;
let folk: Awaited<ReturnType<typeof townsfolk>>;
let officer: Page;
beforeAll(async () => {
  visiting = await openBrowser();
  folk = await townsfolk(visiting, { region: 'flanders', language: 'nl' });
  officer = await folk.officer();
});
afterAll(() => visiting.close());

/** Flemish Brabant is this file's own, but for its first municipality. */
const brabant = municipalitiesOn(today)
  .filter(({ province }) => province === '20001')
  .map(({ nis, names }) => ({ nis, name: names.nl }));
const [declaring, ...towns] = brabant.slice(1, 32);
const addressAt = (nis: string): string => `contact.${nis}@town.example`;
const api = (): string => `${visiting.stage.tenants.flanders.url}/**`;
const hostile = '<script>alert(1)</script> \u202Eevil\u202C ’s-Gravenbrakel';

describe('inviting many', () => {
  const lines = towns.map(({ nis, name }, index) => `${index % 2 === 0 ? nis : name};Contact;${addressAt(nis)};nl`);
  const send = () => officer.locator('form [type=submit]').click();
  const rows = () => officer.locator('fieldset.invitee').count();

  test('from a spreadsheet says which line is wrong and keeps all of it to be mended', async () => {
    await folk.onPage(officer, '/invitations');
    await officer.locator('.paste summary').click();
    await officer.locator('#pasted').fill([...lines, 'Nergens;Contact;x@town.example;nl'].join('\n'));
    await folk.button(officer, folk.say('region.pasteRead')).click();
    await folk.told(officer, folk.say('region.paste.municipality', { line: towns.length + 1, column: 'Nergens' }));
    expect(await officer.locator('#pasted').inputValue()).toContain('Nergens');
    await officer.locator('#pasted').fill(lines.join('\n'));
    await folk.button(officer, folk.say('region.pasteRead')).click();
    await folk.told(officer, folk.say('region.pasted', { count: towns.length }));
    await expect.poll(() => officer.locator('#pasted').inputValue()).toBe('');
    await expect.poll(rows).toBe(towns.length);
  });

  test('stops between two batches, keeps what was not sent, and survives an API that is away', async () => {
    const left = towns.length - 25;
    const context = officer.context();
    await context.route(api(), async (route) => {
      if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await send();
    await folk.button(officer, folk.say('region.stop')).click();
    await folk.told(officer, folk.say('region.notSent', { count: left }));
    await context.unroute(api());
    await expect.poll(() => officer.evaluate(() => document.activeElement?.id)).toBe('report');
    await expect.poll(rows).toBe(left);

    await context.route(api(), (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
    await send();
    await folk.reported(officer, 'failed', left);
    await folk.told(officer, folk.say('shell.unreachable'));
    await context.unroute(api());
    await expect.poll(rows).toBe(left);

    await send();
    await expect.poll(rows).toBe(0);
    const [file] = await Promise.all([officer.waitForEvent('download'), folk.button(officer, folk.say('region.saveReport')).click()]);
    expect(file.suggestedFilename()).toBe(`ronde-invitations-${today}.csv`);
    const report = await readFile(await file.path(), 'utf8');
    expect(report.split('\r\n').filter((line) => line.includes(folk.say('region.result.invited')))).toHaveLength(left);
    await folk.button(officer, folk.say('region.closeReport')).click();
    await visiting.stage.settle();
    const once = ['Ronde: er wacht een afspraak op u op het platform', 'Ronde: uw toegang tot het platform'];
    for (const { nis } of [towns[0]!, towns.at(-1)!])
      expect((await visiting.stage.mails(addressAt(nis))).map(({ subject }) => subject).toSorted()).toEqual(once);
  });
});

describe('the list of municipalities', () => {
  test('tells its filter in the address, the name behind the hash, and shows the same when one comes back', async () => {
    await folk.onPage(officer, '/municipalities');
    await officer.locator('#state-invited').check();
    await officer.locator('#name').fill(towns[0]!.name);
    const row = officer.locator('.municipalities tbody tr');
    await expect.poll(() => row.count()).toBe(1);
    expect(officer.url()).toMatch(/\/municipalities\?state=invited#name=/);
    const [file] = await Promise.all([
      officer.waitForEvent('download'),
      folk.button(officer, folk.say('shell.download', { format: 'CSV' })).click(),
    ]);
    expect(file.suggestedFilename()).toBe(`ronde-municipalities-${today}.csv`);
    await row.getByRole('link').click();
    await expect.poll(() => officer.locator('h1').textContent()).toBe(towns[0]!.name);
    expect(await officer.title()).not.toContain(towns[0]!.name);
    await officer.goBack();
    await expect.poll(() => row.count()).toBe(1);
    await expect.poll(() => officer.locator('#state-invited').isChecked()).toBe(true);
    await expect.poll(() => officer.locator('#name').inputValue()).toBe(towns[0]!.name);
    await folk.onPage(officer, '/municipalities?state=nonsense&activity=%3Cscript%3E');
    await expect.poll(() => row.count()).toBe(municipalitiesOn(today).filter(({ region }) => region === 'flanders').length);
  });
});

describe('the coverage of the Region', () => {
  test('names its day in the address, today too, so that it shows tomorrow what it shows today', async () => {
    await folk.onPage(officer, '/coverage');
    for (const day of ['2025-12-31', today]) {
      await officer.locator('#on').fill(day);
      await expect.poll(() => officer.url()).toMatch(new RegExp(`/coverage\\?on=${day}$`));
    }
  });
});

describe('a declaration', () => {
  const { nis } = declaring!;
  let second: Page;
  beforeAll(async () => {
    await (await openRegion(visiting.stage)).cell(nis);
    await folk.onPage(officer, `/municipalities/${nis}`);
    second = await officer.context().newPage();
    await second.goto(`${visiting.portalOf('flanders')}/municipalities/${nis}`);
    await second.locator('main .button.primary').click();
    await second.locator('#text').waitFor();
  });

  test('can be asked about; what is typed is there still when the API was away', async () => {
    await officer.reload();
    await officer.locator('#text').fill(hostile);
    await officer.context().route(api(), (route) => route.abort());
    await folk.button(officer, folk.say('region.ask')).click();
    await officer.getByRole('alert').waitFor();
    expect(await officer.locator('#text').inputValue()).toBe(hostile);
    await officer.context().unroute(api());
    await folk.button(officer, folk.say('region.ask')).click();
    await folk.told(officer, folk.say('region.asked'));
    await expect.poll(() => officer.locator('.as-typed').textContent()).toBe(hostile);
    await expect.poll(() => officer.locator('#text').inputValue()).toBe('');
    await visiting.stage.settle();
    const [mail] = await visiting.stage.mails(`coordinator.${nis}@cell.example`);
    expect(mail?.text).toContain(visiting.portalOf('flanders'));
    expect(mail?.text).not.toMatch(/script|Gravenbrakel/);
  });

  test('is taken note of once, and another tab says that it was', async () => {
    const acknowledge = (page: Page) => folk.button(page, folk.say('region.acknowledge')).click();
    await acknowledge(officer);
    await folk.told(officer, folk.say('region.acknowledgedNow'));
    await acknowledge(second);
    await second.getByRole('alert').waitFor();
    await expect.poll(() => second.locator('[aria-current="step"]').textContent()).toContain(onboardingNames.acknowledged.nl);
    await expect.poll(() => folk.button(second, folk.say('region.acknowledge')).count()).toBe(0);
    await second.close();
  });
});

describe('a competence officer', () => {
  test('sees the Region and its settings, and neither invites nor settles requests', async () => {
    const email = 'competence.console@flanders.example';
    await openOfficer(visiting.stage, {
      tenant: 'flanders',
      role: 'competenceOfficer',
      contact: { name: 'Competence', email, language: 'nl' },
      today,
    });
    const page = await visiting.pageAs('flanders', email, { path: '/settings' });
    await expect.poll(() => page.locator('h1').textContent()).toBe(folk.say('region.settings'));
    const nav = await page.locator('nav').allTextContents();
    expect(nav.join(' ')).not.toContain(folk.say('region.invitations'));
    expect(nav.join(' ')).not.toContain(folk.say('region.requests'));
    await folk.onPage(page, '/invitations');
    expect(await page.locator('form').count()).toBe(0);
    await folk.onPage(page, `/municipalities/${declaring!.nis}`);
    await page.locator('dl.facts').waitFor();
    expect(await page.locator('#text').count()).toBe(0);
    expect(await folk.button(page, folk.say('region.acknowledge')).count()).toBe(0);
    await page.context().close();
  });
});
