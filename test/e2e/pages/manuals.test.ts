import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attacks } from '../../support/attacks.ts';
import { contactAt, done, openRegion } from '../../support/e2e/region.ts';
import { calm } from '../../support/pages/calm.ts';
import { axeOn, cutOnPaper, overflowOf } from '../../support/pages/look.ts';
import { follow, isWell, press, type Seat, seatsOf } from '../../support/pages/seat.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';

const lier = '12021';
const teacher = { name: 'Canary teacher', email: `teacher.${lier}@cell.example`, language: 'de' } as const;
const title = 'Wie belt u?';

let visiting: Visiting;
let region: Awaited<ReturnType<typeof openRegion>>;
let sit: ReturnType<typeof seatsOf>;

beforeAll(async () => {
  visiting = await openBrowser();
  region = await openRegion(visiting.stage, { region: 'flanders' });
  const { seat } = await region.cell(lier);
  done(await seat.coordinator.members.add({ body: { contact: teacher, role: 'education' } }));
  await visiting.stage.settle();
  sit = seatsOf(visiting, region);
});
afterAll(() => visiting.close());

/** As `isWell`, where the browser itself says in its console that the API refused something. */
const looksWell = async ({ page }: Seat): Promise<void> => {
  await calm(page);
  expect([await axeOn(page), await overflowOf(page)]).toEqual([[], 0]);
};

const body = (page: Page) => page.locator('[id="texts.nl.body"]');

/** Everything that runs where Markdown is shown carelessly, looked at in the preview of a real browser. */
const isHarmless = async ({ page, say }: Seat): Promise<void> => {
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  await body(page).fill(attacks.join('\n\n'));
  const preview = page.locator('section[aria-labelledby="in-nl"] details');
  await preview.getByText(say('manuals.preview')).click();
  await preview.locator('.manual-preview p').first().waitFor();
  const found = preview.locator('script, img, svg, iframe, form, style, [onclick], [onerror], [onmouseover], a:not([href^="https:"])');
  expect([ran, await found.count()]).toEqual([[], 0]);
};

/** An article with a file beside it, written in Dutch; its address. */
const write = async (officer: Seat): Promise<string> => {
  const { page, say } = officer;
  await follow(page, say('manuals.newArticle'));
  await isHarmless(officer);
  await page.locator('[id="texts.nl.title"]').fill(title);
  await page.locator('[id="texts.nl.summary"]').fill('De nummers op één blad.');
  await body(page).fill('Bel eerst.\n\nDan <b>schrijven</b>.');
  await page.locator('#source').fill('Gewest');
  await press(page, say('manuals.saveDraft'));
  // HTML is refused with its line, and what was typed stays
  await page.getByText('contient du HTML').waitFor();
  expect(await page.locator('[role="alert"]').textContent()).toMatch(/ligne 3/);
  await looksWell(officer);
  await body(page).fill('Bel eerst **112**.\n\n## Daarna\n\n- de politie: 101\n- [de wet](https://www.ejustice.just.fgov.be/)');
  await press(page, say('manuals.saveDraft'));
  await page.waitForURL(/\/manuals\/article_/);
  return new URL(page.url()).pathname;
};

const attach = async (officer: Seat): Promise<void> => {
  const { page, say } = officer;
  const sent: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
  const file = page.locator('#file');
  await file.setInputFiles({ name: 'groot.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(25 * 1024 * 1024, 7) });
  await page.getByText(say('manuals.file.tooLarge')).waitFor();
  expect(sent).toEqual([]);
  await looksWell(officer);
  await file.setInputFiles({ name: 'nummers.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 numbers') });
  await page.getByText('nummers.pdf').waitFor();
  await press(page, say('manuals.saveDraft'));
  await page.getByText(say('manuals.draftSaved')).waitFor();
  await press(page, say('manuals.publish', { version: 1 }));
  await page.locator('.lead .tag.good').waitFor();
  await looksWell(officer);
};

const search = async (seat: Seat, question: string): Promise<readonly string[]> => {
  await seat.page.locator('#manuals-search').fill(question);
  await seat.page.getByText(seat.say('manuals.found', { count: 1 })).waitFor();
  return seat.page.locator('.manual-line h2').allTextContents();
};

/** One file that opens without the portal and without a network. */
const keepsCopy = async (seat: Seat): Promise<void> => {
  const { page, say } = seat;
  await follow(page, say('manuals.readAll'));
  await page.locator('.manual-page').first().waitFor();
  await isWell(seat);
  expect(await cutOnPaper(page)).toEqual([]);
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, say('manuals.keepCopy'))]);
  expect(file.suggestedFilename()).toMatch(/^ronde-\d{4}-\d\d-\d\d-nl\.html$/);
  const copy = await (await visiting.profile()).newPage();
  const asked: string[] = [];
  copy.on('request', (request) => asked.push(request.url()));
  await copy.setContent(await readFile(await file.path(), 'utf8'));
  expect([await copy.locator('article').count(), asked]).toEqual([8, []]);
  expect(await axeOn(copy)).toEqual([]);
  await copy.context().close();
};

const score = async ({ page, say }: Seat, grade: number, remark: string): Promise<void> => {
  await page.locator(`#score-${grade}`).check();
  await page.locator('#remark').fill(remark);
  await press(page, say('manuals.giveScore'));
  await page.getByText(say('manuals.thanks')).waitFor();
};

describe('the library', () => {
  test('is begun and written by the Region, read and kept by a coordinator, and scored by a member', { timeout: 300_000 }, async () => {
    const officer = await sit(region.people.officerEmail('flanders'), 'fr');
    await follow(officer.page, officer.say('region.manuals'));
    await isWell(officer);
    await press(officer.page, officer.say('manuals.takeOver'));
    await expect.poll(() => officer.page.locator('tbody tr').count()).toBe(7);
    await isWell(officer);
    const address = await write(officer);
    await attach(officer);

    const coordinator = await sit(contactAt(lier, 'coordinator').email, 'nl', 360);
    const { page, say } = coordinator;
    await page.getByText(say('manuals.path.title')).waitFor();
    await isWell(coordinator);
    await follow(page, say('manuals.topic.scopeTest'));
    await press(page, say('manuals.markRead'));
    await page.getByText(say('manuals.readOn', { day: '' }).trim()).waitFor();
    await isWell(coordinator);
    await follow(page, say('municipality.navManuals'));
    expect(await search(coordinator, 'NÚMMERS blad')).toEqual([title]);
    await follow(page, title);
    const [file] = await Promise.all([page.waitForEvent('download'), follow(page, 'nummers.pdf')]);
    expect(await readFile(await file.path(), 'utf8')).toBe('%PDF-1.7 numbers');
    await score(coordinator, 4, 'Kort en goed.');
    await isWell(coordinator);
    await follow(page, say('manuals.backToLibrary'));
    await keepsCopy(coordinator);
    await follow(page, say('shell.home'));
    await expect.poll(() => page.locator('.learning-path').textContent()).toContain(say('shell.progress', { done: 1, all: 4 }));

    const member = await sit(teacher.email, 'de');
    await member.page.goto(`${visiting.portalOf('flanders')}${address}`);
    await member.page.getByText(member.say('manuals.otherLanguage', { language: 'Niederländisch' })).waitFor();
    await score(member, 2, '');
    await isWell(member);

    await officer.page.reload();
    await officer.page.getByText('Kort en goed.').waitFor();
    const shown = await officer.page.locator('section[aria-labelledby="remarks"]').textContent();
    expect(shown).toContain(officer.say('manuals.fewScoresYet'));
    for (const hidden of [contactAt(lier, 'coordinator').name, 'coordinat']) expect(shown).not.toContain(hidden);
    for (const seat of [officer, coordinator, member]) await seat.page.context().close();
  });
});
