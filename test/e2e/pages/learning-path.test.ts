import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contactAt, done, openRegion } from '../../support/e2e/region.ts';
import { today } from '../../support/e2e/stage.ts';
import { follow, isWell, press, type Seat, seatsOf } from '../../support/pages/seat.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';
import { trainingTerms } from '../../support/training-terms.ts';

const ganshoren = '21008';
const { title } = trainingTerms();

let visiting: Visiting;
let region: Awaited<ReturnType<typeof openRegion>>;
let sit: ReturnType<typeof seatsOf>;

/** What the Region does first: the starter set taken over, and one study day for coordinators. */
const prepare = async (): Promise<void> => {
  const { page, say } = await sit(region.people.officerEmail('brussels'), 'nl');
  await follow(page, say('region.manuals'));
  await press(page, say('manuals.takeOver'));
  await page.locator('tbody tr').nth(6).waitFor();
  await page.context().close();
  const { trainings } = region.officer;
  const { trainingId } = done(await trainings.create({ body: trainingTerms({ on: today }) }));
  done(await trainings.publish({ params: { trainingId }, version: 1 }));
};

beforeAll(async () => {
  visiting = await openBrowser();
  region = await openRegion(visiting.stage, { region: 'brussels' });
  await region.cell(ganshoren);
  await visiting.stage.settle();
  sit = seatsOf(visiting, region);
  await prepare();
}, 240_000);
afterAll(() => visiting.close());

const stands = async ({ page, say }: Seat, steps: number): Promise<void> => {
  await page
    .locator('.learning-path')
    .getByText(say('shell.progress', { done: steps, all: 4 }))
    .waitFor();
};

const read = async ({ page, say }: Seat, topic: 'setUpACell' | 'scopeTest' | 'holdAMeeting'): Promise<void> => {
  await follow(page, say(`manuals.topic.${topic}`));
  await press(page, say('manuals.markRead'));
  await page.getByText(say('manuals.readOn', { day: '' }).trim()).waitFor();
  await follow(page, say('shell.home'));
};

const book = async ({ page, say }: Seat): Promise<void> => {
  await follow(page, say('manuals.path.training'));
  await press(page, say('trainings.enrolFor', { title }));
  await page
    .locator('dialog')
    .getByRole('button', { name: say('trainings.enrol'), exact: true })
    .click();
  await page.getByText(say('trainings.placeYours')).waitFor();
  await follow(page, say('shell.home'));
};

describe('the learning path', () => {
  test('is walked to its end, makes room, and is called back', { timeout: 240_000 }, async () => {
    const coordinator = await sit(contactAt(ganshoren, 'coordinator').email, 'fr', 360);
    const { page, say } = coordinator;
    await stands(coordinator, 0);
    for (const topic of ['setUpACell', 'scopeTest', 'holdAMeeting'] as const) await read(coordinator, topic);
    await stands(coordinator, 3);
    await isWell(coordinator);
    await book(coordinator);
    const again = page.getByRole('button', { name: say('manuals.path.show'), exact: true });
    await again.waitFor();
    expect(await page.locator('.learning-path').count()).toBe(0);
    await isWell(coordinator);
    await page.reload();
    await again.click();
    await page.getByText(say('manuals.path.done')).waitFor();
    await stands(coordinator, 4);
    await isWell(coordinator);
    await page.context().close();
  });

  test('is for who coordinates, and for nobody else', { timeout: 120_000 }, async () => {
    const { page, say } = await sit(contactAt(ganshoren, 'mayor').email, 'de');
    await page.getByRole('heading', { name: say('municipality.theCell') }).waitFor();
    expect(await page.locator('.learning-path').count()).toBe(0);
    await page.context().close();
  });
});
