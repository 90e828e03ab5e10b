import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Download, Page } from 'playwright-core';
import { municipality, municipalitiesOn } from '../../../shared/domain/register/register.ts';
import { coverageNames } from '../../../shared/i18n/names/onboarding.ts';
import { csvRecords } from '../../support/csv-records.ts';
import { openRegion } from '../../support/e2e/region.ts';
import { today } from '../../support/e2e/stage.ts';
import { boundariesFile, drawnInFile, smallTopology } from '../../support/pages/boundaries.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';
import { type Say, wordsOf } from '../../support/pages/words.ts';
import { unzip } from '../../support/unzip.ts';

const all = municipalitiesOn(today).length;
const covered = '21016';
const names = municipality(covered)!.names;

let visiting: Visiting;
let say: Say;
let page: Page;
beforeAll(async () => {
  visiting = await openBrowser();
  say = await wordsOf('fr');
  const brussels = await openRegion(visiting.stage, { region: 'brussels' });
  await brussels.cell(covered);
  await visiting.stage.night('brussels');
  await visiting.stage.settle();
  const email = 'analyst.pages@federal.example';
  await visiting.people.analyst(email);
  page = await visiting.pageAs('federal', email, { language: 'fr' });
});
afterAll(() => visiting.close());

const shapes = () => page.locator('.map-stage .map-shapes:not([data-inset]) [data-nis]');

/** Opens an address as somebody would who was sent it. */
const open = async (address: string): Promise<void> => {
  await page.goto(`${visiting.portalOf('federal')}${address}`);
  await page.locator('main h1').waitFor();
  await page.locator('.map-stage').waitFor();
};

describe('the coverage of the country', () => {
  test('is the same for whoever opens its address: day, kind of map, part and state', async () => {
    await open(`/?on=${today}&view=tiles&region=brussels&state=with`);
    await expect.poll(() => shapes().count()).toBe(19);
    await expect.poll(() => page.locator('#on').inputValue()).toBe(today);
    await expect.poll(() => page.locator('#map-view').inputValue()).toBe('tiles');
    await expect.poll(() => page.locator('#map-region').inputValue()).toBe('brussels');
    await expect.poll(() => page.locator('#table-state').inputValue()).toBe('with');
    const rows = await page.locator('#municipalities ~ .scrolls tbody tr').allTextContents();
    expect(rows.some((row) => row.includes(`${names.fr} / ${names.nl}`))).toBe(true);
    expect(await page.locator('main .notice').count()).toBe(0);
    await page.locator('#map-region').selectOption('wallonia');
    await expect.poll(() => page.url()).toContain('region=wallonia');
  });

  test('names where a published figure stands in the language of what was published, and says so where nobody saw it', async () => {
    await open(`/?on=${today}`);
    const sources = page.locator('ol.provenance li');
    await expect.poll(() => sources.first().textContent()).toBe(say('country.originalNotSeen'));
    expect(await page.locator('ol.provenance li[lang] a').count()).toBe(4);
    expect(await page.locator('ol.provenance li[lang="nl"]').first().textContent()).toContain('Een lokale integrale veiligheidscel');
    const marks = await page.locator('.time-chart').first().innerHTML();
    expect(marks).toContain('Een lokale integrale veiligheidscel');
    expect(marks).not.toContain('[object Object]');
  });

  test('goes back to the view one came from, from a published figure', async () => {
    await open(`/?on=${today}&view=tiles`);
    await page.getByRole('link', { name: /6 juin 2017/ }).click();
    await expect.poll(() => page.locator('#on').inputValue()).toBe('2017-06-06');
    await expect
      .poll(() => page.locator('.headline').textContent())
      .toContain(say('country.headlineNothing', { date: '6 juin 2017', municipalities: 589 }).slice(0, 12));
    await page.goBack();
    await expect.poll(() => page.locator('#on').inputValue()).toBe(today);
    expect(page.url()).toContain('view=tiles');
  });

  test.each(['on=%3Cscript%3E', 'on=2016-12-31', 'on=2999-01-01', 'view=x', 'region=mars&state=perhaps'])(
    'says so where its address asks for what there is not: %s',
    async (nonsense) => {
      await open(`/?${nonsense}`);
      expect(await page.locator('main .notice').first().textContent()).toBe(say('shell.addressWrong', { date: '2 mars 2026' }));
      await expect.poll(() => page.locator('#on').inputValue()).toBe(today);
    },
  );

  test('finds a municipality by either of its names, and keeps that out of the address', async () => {
    await open('/');
    const before = page.url();
    for (const name of [names.nl, names.fr]) {
      await page.locator('#find-name').fill(name);
      const row = page.locator('#municipalities ~ .scrolls tbody tr');
      await expect.poll(() => row.count()).toBe(1);
      expect((await row.textContent())?.toLowerCase()).toContain(coverageNames.with.fr);
    }
    for (const [typed, shown] of [
      ['Antwerpen', 'Anvers'],
      ['saint trond', 'Saint-Trond'],
      ['braine l alleud', "Braine-l'Alleud"],
      ['braine-l’alleud', "Braine-l'Alleud"],
      ['s gravenbrakel', 'Braine-le-Comte'],
    ] as const) {
      await page.locator('#find-name').fill(typed);
      await expect.poll(() => page.locator('#municipalities ~ .scrolls tbody th').allTextContents()).toEqual([shown]);
    }
    expect(page.url()).toBe(before);
  });

  test('shows every municipality when asked, and one reads on from the first that was not shown', async () => {
    await open('/');
    const table = page.locator('#municipalities ~ .scrolls tbody');
    await expect.poll(() => table.locator('tr').count()).toBe(20);
    await page.getByRole('button', { name: say('country.showAll', { all }) }).click();
    await expect.poll(() => table.locator('tr').count()).toBe(all);
    expect(await table.locator('tr:focus-within').evaluate((row) => [...(row.parentElement?.children ?? [])].indexOf(row))).toBe(20);
  });
});

describe('the map', () => {
  test('is explored with the keyboard, and lets go with Escape', async () => {
    await open(`/?on=${today}&view=tiles`);
    await page.locator('.map-stage').focus();
    await page.keyboard.press('ArrowUp');
    await page.locator('.map-tooltip').waitFor();
    const said = (await page.locator('.map [role="status"]').textContent()) ?? '';
    const [name = ''] = said.split(', ');
    await expect.poll(() => page.locator('.map-tooltip strong').textContent()).toBe(name);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.map-aside .card h3').textContent()).toBe(name);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.map-tooltip').count()).toBe(0);
  });

  test('draws the boundaries of the file that was given, and says whom the file lacks', async () => {
    await open(`/?on=${today}&view=boundaries`);
    await expect.poll(() => shapes().count()).toBe(drawnInFile.length);
    for (const nis of drawnInFile) expect(await page.locator(`.map-shapes [data-nis="${nis}"]`).count()).toBe(1);
    expect(await page.locator('.map-aside .notice').textContent()).toBe(say('country.mapMissing', { count: all - drawnInFile.length }));
  });

  test.each(['{"type":"Topology"', '{}', '<html>'])('says that a file cannot be drawn, and draws without it: %s', async (content) => {
    const file = boundariesFile(visiting.stage.dataFolder);
    writeFileSync(file, content);
    try {
      await open(`/?on=${today}&view=boundaries`);
      await expect.poll(() => page.locator('.map-aside .notice').textContent()).toBe(say('country.mapRefused'));
      await expect.poll(() => shapes().count()).toBe(all);
    } finally {
      writeFileSync(file, JSON.stringify(smallTopology));
    }
  });
});

const fileOf = async (press: () => Promise<void>): Promise<{ readonly name: string; readonly content: Buffer }> => {
  const [given]: [Download, void] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: given.suggestedFilename(), content: await readFile(await given.path()) };
};

describe.each([
  ['/', 'coverage'],
  ['/figures', 'figures'],
])('the files of %s', (address, kind) => {
  const pressed = (index: number) => fileOf(() => page.locator('#download ~ .row button').nth(index).click());

  beforeAll(async () => {
    await page.goto(`${visiting.portalOf('federal')}${address}?on=${today}`);
    await page.locator('#download').waitFor();
  });

  test('are named by what they are and their day', async () => {
    const { name, content } = await pressed(1);
    expect(name).toBe(`ronde-${kind}-${today}.json`);
    expect(Object.keys(JSON.parse(content.toString('utf8')))).toContain('about');
    expect(content.toString('utf8')).toContain(today);
  });

  test('open as a workbook with a sheet for each table and one about them', async () => {
    const { name, content } = await pressed(0);
    expect(name).toBe(`ronde-${kind}-${today}.xlsx`);
    const parts = unzip(content);
    const sheets = Object.keys(parts).filter((part) => part.startsWith('xl/worksheets/sheet'));
    expect(sheets.length).toBe((await page.locator('.files button').count()) + 1);
    for (const sheet of sheets) expect(parts[sheet]).not.toContain('<f>');
  });

  test('are tables whose lines are whole, and in which nothing begins a formula', async () => {
    for (const button of await page.locator('.files button').all()) {
      const { name, content } = await fileOf(() => button.click());
      expect(name).toMatch(new RegExp(`^ronde-${kind}-${today}-[a-z]+\\.csv$`));
      const [head = [], ...records] = csvRecords(content.toString('utf8'));
      expect(records.length).toBeGreaterThan(0);
      for (const record of records) expect(record).toHaveLength(head.length);
      expect(records.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }
  });
});
