import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contactAt, openRegion } from '../../support/e2e/region.ts';
import { isWell, press, seatsOf } from '../../support/pages/seat.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';

const ravels = '13035';

let visiting: Visiting;
let sit: ReturnType<typeof seatsOf>;

beforeAll(async () => {
  visiting = await openBrowser();
  const region = await openRegion(visiting.stage, { region: 'flanders' });
  await region.cell(ravels);
  sit = seatsOf(visiting, region);
});
afterAll(() => visiting.close());

describe('the own calendar', () => {
  test('is given an address that is shown once, renewed with a warning, and ended', async () => {
    const seat = await sit(contactAt(ravels, 'coordinator').email, 'fr', 360);
    const { page, say } = seat;
    await page.goto(`${visiting.portalOf('flanders')}/meetings`);
    await page.getByRole('heading', { name: say('meetings.feed.title') }).waitFor();
    await isWell(seat);
    await press(page, say('meetings.feed.make'));
    const address = page.getByLabel(say('meetings.feed.address'));
    const first = await address.inputValue();
    await isWell(seat);
    const calendar = await fetch(first);
    expect([calendar.status, calendar.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(await calendar.text()).toContain('BEGIN:VCALENDAR');

    await press(page, say('meetings.feed.renew'));
    await page.getByText(say('meetings.feed.renewSure')).waitFor();
    await isWell(seat);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('meetings.feed.renew') })
      .click();
    await expect.poll(() => address.inputValue()).not.toBe(first);
    const second = await address.inputValue();
    expect([(await fetch(first)).status, (await fetch(second)).status]).toEqual([404, 200]);

    await page.reload();
    await page.getByRole('button', { name: say('meetings.feed.revoke') }).waitFor();
    expect(await page.content()).not.toContain(second);
    await isWell(seat);
    await press(page, say('meetings.feed.revoke'));
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('meetings.feed.revoke') })
      .click();
    await page.getByRole('button', { name: say('meetings.feed.make') }).waitFor();
    expect((await fetch(second)).status).toBe(404);
  });
});
