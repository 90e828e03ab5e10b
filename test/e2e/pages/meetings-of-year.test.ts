import { afterAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { contactAt, done } from '../../support/e2e/region.ts';
import { openWorld } from '../../support/e2e/world.ts';
import { openContext, theBrowser } from '../../support/pages/browser.ts';
import { settled } from '../../support/pages/every-page.ts';
import { axeOn, cutOnPaper, overflowOf } from '../../support/pages/look.ts';
import { openAs } from '../../support/pages/sign-in.ts';
import { wordsOf } from '../../support/pages/words.ts';

const world = openWorld('flanders');
const seats = ['41002', '45041', '41048', '41034', '41018'];
const [held, told] = ['2026-12-01', '2027-02-01'];

afterAll(() => world.end());

/** What the ministry's page says in a language, at a width. */
const look = async (page: Page): Promise<string> => {
  await settled(page);
  await page.locator('.round-table').first().waitFor();
  expect(await axeOn(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  expect(await cutOnPaper(page)).toEqual([]);
  return (await page.locator('main').textContent()) ?? '';
};

// five cells, each founded and at its table twice, on a platform started twice
describe('ten meetings of five cells', { timeout: 300_000 }, () => {
  test('are held by them, and neither Region nor ministry sees anything of them that year', async () => {
    const { cell, people, stage, officer } = await world.on(held);
    for (const nis of seats) {
      await cell(nis);
      // the next token of its people gives them a chair
      const accessToken = await people.nextToken('flanders', contactAt(nis, 'coordinator').email);
      const coordinator = people.holding('flanders', accessToken);
      for (const startsAt of ['10:00', '14:00']) {
        const body = { on: held, startsAt, endsAt: '16:00', place: 'Canary room', agenda: [] };
        const { meetingId, invited } = done(await coordinator.meetings.convene({ body }));
        const attended = invited.map(({ memberId }) => memberId);
        done(await coordinator.meetings.recordAttendance({ params: { meetingId }, body: { attended, items: [] } }));
      }
    }
    await stage.settle();
    await stage.night('flanders', 'cells');
    await stage.settle();
    expect(done(await officer.processFacts.list()).items).toEqual([]);
    expect(done(await (await people.analyst()).federalFigures.listYears()).items).toEqual([]);
  });

  test('are on the page of the Region and of the ministry the year after, as a band', async () => {
    const { people, stage, officer } = await world.on(told);
    await stage.night('flanders', 'cells');
    await stage.settle();
    const facts = { tenant: 'flanders', year: 2026, told: true, meetings: 'from10', trio: 'under50', sectors: {} };
    expect(done(await officer.processFacts.list()).items).toEqual([facts]);
    expect(done(await (await people.analyst('meetings@federal.example')).federalFigures.listYears()).items).toEqual([facts]);

    // one sign-in: a code of the app works once, and four would wait for each other
    const page = await (await openContext(await theBrowser())).newPage();
    await openAs(page, { portal: stage.portals.federal, person: people.person('meetings@federal.example'), path: '/meetings' });
    for (const language of ['nl', 'fr', 'de', 'en'] as const) {
      const say = await wordsOf(language);
      await page.setViewportSize({ width: language === 'nl' ? 1280 : 360, height: 900 });
      await page.locator('header select').selectOption(language);
      await page.locator(`html[lang="${language}"]`).waitFor();
      const text = await look(page);
      expect(text).toContain(say('process.between', { from: '10', to: '24' }));
      expect(text).toContain(say('process.under50'));
      expect(text).not.toMatch(/canary|cell_/i);
    }
    await page.context().close();
  });
});
