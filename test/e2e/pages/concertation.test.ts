import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openOfficer } from '../../../local/people/open-officer.ts';
import type { TenantId } from '../../../shared/domain/tenants.ts';
import { parameterWords } from '../../../shared/i18n/parameters.ts';
import { today } from '../../support/e2e/stage.ts';
import { axeOn, overflowOf } from '../../support/pages/look.ts';
import { picture } from '../../support/pages/picture.ts';
import { settled } from '../../support/pages/every-page.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';
import { type Say, wordsOf } from '../../support/pages/words.ts';

const sides = [
  ['federal', 'nl'],
  ['flanders', 'nl'],
  ['wallonia', 'fr'],
] as const;
type Side = (typeof sides)[number][0];

let visiting: Visiting;
const pages = new Map<Side, Page>();
const says = new Map<Side, Say>();
const pageOf = (side: Side): Page => pages.get(side)!;
const say = (side: Side): Say => says.get(side)!;

const officer = (tenant: TenantId, role: 'competenceOfficer' | 'regionOfficer' | 'ministryAnalyst', email: string) =>
  openOfficer(visiting.stage, { tenant, role, contact: { name: 'Competence', email, language: 'nl' }, today });

beforeAll(async () => {
  visiting = await openBrowser();
  for (const [side, language] of sides) {
    const email = `competence.agrees@${side}.example`;
    await officer(side, 'competenceOfficer', email);
    says.set(side, await wordsOf(language));
    const width = side === 'wallonia' ? 360 : 1280;
    pages.set(side, await visiting.pageAs(side, email, { path: '/concertation', language, width }));
  }
});
afterAll(() => visiting.close());

const button = (side: Side, name: string) => pageOf(side).locator('main').getByRole('button', { name, exact: true });
const told = async (side: Side, text: string): Promise<void> => {
  await expect.poll(() => pageOf(side).locator('main').textContent()).toContain(text);
};
const open = async (side: Side, path: string): Promise<void> => {
  await pageOf(side).goto(`${visiting.portalOf(side)}${path}`);
  await settled(pageOf(side));
};
const looksWell = async (page: Page, name: string): Promise<void> => {
  await settled(page);
  expect(await axeOn(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  await picture(page, name);
};

let address = '';
const clarified = 'Twee weken volstaan om te beslissen.';
const objection = 'Nos services ont besoin de tout le mois.';

describe('a shared value', () => {
  test('is proposed by the federal level, from what it is today, and a mistake says what to do', async () => {
    const side = 'federal';
    const page = pageOf(side);
    await page
      .locator('main')
      .getByRole('link', { name: say(side)('concertation.new') })
      .click();
    await page.locator('[id="subject.parameter"]').selectOption('rawSignalDays');
    await expect.poll(() => page.locator('[id="subject.value"]').inputValue()).toBe('30');
    await page.locator('[id="subject.value"]').fill('14');
    await page.locator('#validFrom').fill('2026-03-10');
    await page.locator('#ground').fill('Wet van 30 juli 2018, art. 4');
    await page.locator('#text').fill(clarified);
    await button(side, say(side)('concertation.save')).click();
    await page.locator('.summary-of-errors').waitFor();
    await looksWell(page, 'concertation-mistake');
    await page.locator('#validFrom').fill('2026-04-01');
    await button(side, say(side)('concertation.save')).click();
    await told(side, say(side)('concertation.draftNotice'));
    await button(side, say(side)('concertation.propose')).click();
    await told(side, say(side)('concertation.state.proposed'));
    address = new URL(page.url()).pathname;
    await visiting.stage.settle();
  });

  test('is objected to by one Region, which every side reads, with who holds it up', async () => {
    await open('wallonia', address);
    await looksWell(pageOf('wallonia'), 'proposal-open');
    const page = pageOf('wallonia');
    await page.locator('summary', { hasText: say('wallonia')('concertation.object') }).click();
    await page.locator('details[open] textarea').fill(objection);
    await page.locator('details[open] button.danger').click();
    await told('wallonia', say('wallonia')('concertation.stands.objected', { date: '2 mars 2026' }));
    await visiting.stage.settle();
    await open('flanders', address);
    await expect.poll(() => pageOf('flanders').locator('main').textContent()).toContain(objection);
    await open('flanders', '/concertation');
    await told('flanders', say('flanders')('concertation.blockedBy', { tenants: say('flanders')('shell.tenant.wallonia') }));
    await looksWell(pageOf('flanders'), 'concertation');
  });

  test('is on the home page of who has to sign, and of nobody else', async () => {
    await open('flanders', '/');
    await told('flanders', say('flanders')('region.toSign', { count: 1 }));
    await looksWell(pageOf('flanders'), 'region-home-to-sign');
    await open('wallonia', '/');
    await expect.poll(() => pageOf('wallonia').locator('main .card').count()).toBeGreaterThan(0);
    expect(await pageOf('wallonia').locator('main').textContent()).not.toContain(say('wallonia')('region.toSign', { count: 1 }));
  });

  test('comes back in another version, is signed by each and agreed everywhere', async () => {
    const federal = pageOf('federal');
    await open('federal', `${address}/edit`);
    await federal.locator('[id="subject.value"]').fill('21');
    await button('federal', say('federal')('concertation.save')).click();
    await told('federal', say('federal')('concertation.draftBeside'));
    await looksWell(federal, 'proposal-with-draft');
    await button('federal', say('federal')('concertation.propose')).click();
    await told('federal', say('federal')('concertation.revision', { revision: 2 }));
    await visiting.stage.settle();

    const email = 'competence.agrees@brussels.example';
    await officer('brussels', 'competenceOfficer', email);
    const brussels = await visiting.pageAs('brussels', email, { path: address, language: 'de' });
    const inBrussels = await wordsOf('de');
    const sides = [
      [pageOf('flanders'), say('flanders'), 'flanders'],
      [pageOf('wallonia'), say('wallonia'), 'wallonia'],
      [brussels, inBrussels, 'brussels'],
    ] as const;
    for (const [page, words, tenant] of sides) {
      await page.goto(`${visiting.portalOf(tenant)}${address}`);
      await settled(page);
      const name = words('concertation.sign', { tenant: words(`shell.tenant.${tenant}`) });
      await page.locator('main').getByRole('button', { name }).click();
      if (tenant === 'brussels') await looksWell(page, 'proposal-signing');
      await page.getByRole('dialog').getByRole('button', { name }).click();
      await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    }
    await visiting.stage.settle();
    for (const side of ['federal', 'flanders', 'wallonia'] as const) {
      await open(side, address);
      await told(side, say(side)('concertation.state.agreed'));
      await told(side, say(side)('concertation.said.enacted', { revision: 2 }));
    }
    const before = pageOf('wallonia').locator('details', { hasText: say('wallonia')('concertation.said.content') });
    await before.locator('summary').click();
    await expect.poll(() => before.textContent()).toContain('14');
    await looksWell(pageOf('wallonia'), 'proposal-agreed');
  });

  test('stands with its signatures and ground among what is in force on its day, for who only reads too', async () => {
    const email = 'analyst.agrees@federal.example';
    await officer('federal', 'ministryAnalyst', email);
    const page = await visiting.pageAs('federal', email, { path: '/concertation/versions', language: 'en' });
    await page.locator('#on').fill('2026-04-01');
    const row = page.locator('tbody tr', { hasText: parameterWords.rawSignalDays.en.name });
    await expect.poll(() => row.textContent()).toContain('21 days');
    expect(await row.textContent()).toContain('Wet van 30 juli 2018, art. 4');
    expect(await row.locator('li').count()).toBe(4);
    await looksWell(page, 'agreed-versions');
    await page.goto(`${visiting.portalOf('federal')}${address}`);
    await settled(page);
    expect(await page.locator('main button, main textarea').count()).toBe(0);
  });
});

test('a stricter value of a Region reaches its settings the same day, from the page of settings', async () => {
  const side = 'flanders';
  await open(side, '/settings');
  const { name } = parameterWords.meetingMonths.nl;
  await pageOf(side)
    .locator('main')
    .getByRole('link', { name: say(side)('region.proposeFor', { name }) })
    .click();
  await pageOf(side).locator('#level-region').check();
  await pageOf(side).locator('[id="subject.value"]').fill('18');
  await pageOf(side).locator('#validFrom').fill(today);
  await pageOf(side).locator('#ground').fill('Besluit van de minister');
  await pageOf(side).locator('#text').fill('Korter bewaren.');
  await looksWell(pageOf(side), 'proposal-form');
  await button(side, say(side)('concertation.save')).click();
  await button(side, say(side)('concertation.propose')).click();
  await told(side, say(side)('concertation.state.inForce'));
  await open(side, '/settings');
  await expect.poll(() => pageOf(side).locator('#setting-meetingMonths ~ .setting-value').textContent()).toContain('18');
});
