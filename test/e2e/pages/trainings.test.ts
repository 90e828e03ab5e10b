import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contactAt, done, openRegion } from '../../support/e2e/region.ts';
import { today } from '../../support/e2e/stage.ts';
import { follow, isWell, press, type Seat, seatsOf } from '../../support/pages/seat.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';

const turnhout = '13040';
const teacher = { name: 'Canary teacher', email: `teacher.${turnhout}@cell.example`, language: 'de' } as const;
const title = 'Studiedag: een cel opzetten';

let visiting: Visiting;
let region: Awaited<ReturnType<typeof openRegion>>;
let sit: ReturnType<typeof seatsOf>;

beforeAll(async () => {
  visiting = await openBrowser();
  region = await openRegion(visiting.stage, { region: 'flanders' });
  const { seat } = await region.cell(turnhout);
  done(await seat.coordinator.members.add({ body: { contact: teacher, role: 'education' } }));
  await visiting.stage.settle();
  sit = seatsOf(visiting, region);
});
afterAll(() => visiting.close());

const typed = { title, startsAt: '09:30', endsAt: '16:00', minutes: '5,5', place: 'Huis van het gewest', places: '1' };

const fillIn = async (page: Page): Promise<void> => {
  for (const [id, text] of Object.entries(typed)) await page.locator(`#${id}`).fill(text);
  await page.locator('#on').fill(today);
  await page.locator('#language').selectOption('nl');
  await page.locator('#mode-inPerson').check();
};

/** A training that the Region prepares and publishes, in Dutch; its address. */
const give = async ({ page, say, ...seat }: Seat): Promise<string> => {
  await follow(page, say('region.trainings'));
  await isWell({ page, say, ...seat });
  await follow(page, say('trainings.prepare'));
  await fillIn(page);
  await press(page, say('trainings.save'));
  // what is missing is said above and at the field, and nothing typed is lost, not even by looking elsewhere
  await page.locator('.summary-of-errors').waitFor();
  await isWell({ page, say, ...seat });
  await follow(page, say('region.trainings'));
  await follow(page, say('trainings.prepare'));
  expect(await page.locator('#minutes').inputValue()).toBe('5,5');
  await press(page, say('trainings.everybody'));
  await press(page, say('trainings.save'));
  await page.waitForURL(/\/trainings\/training_/);
  await press(page, say('trainings.publish'));
  await page.getByText(say('trainings.noEnrolments')).waitFor();
  await isWell({ page, say, ...seat });
  return new URL(page.url()).pathname;
};

const enrol = async ({ page, say, ...seat }: Seat): Promise<void> => {
  await press(page, say('trainings.enrolFor', { title }));
  await page.getByText(say('trainings.enrolAgrees')).waitFor();
  await isWell({ page, say, ...seat });
  await page
    .locator('dialog')
    .getByRole('button', { name: say('trainings.enrol'), exact: true })
    .click();
};

const takeOff = async ({ page, say, ...seat }: Seat, name: string): Promise<void> => {
  await press(page, say('trainings.removeFor', { name }));
  await page.getByText(say('trainings.removeSure')).waitFor();
  await isWell({ page, say, ...seat });
  await page
    .locator('dialog')
    .getByRole('button', { name: say('trainings.remove'), exact: true })
    .click();
  await page.getByText(say('trainings.noEnrolments')).waitFor();
  await isWell({ page, say, ...seat });
};

describe('a training', () => {
  test(
    'is given by the Region, taken by a coordinator, waited for and then taken by a partner, and certified',
    { timeout: 240_000 },
    async () => {
      const officer = await sit(region.people.officerEmail('flanders'), 'nl');
      const address = await give(officer);

      const coordinator = await sit(contactAt(turnhout, 'coordinator').email, 'fr', 360);
      await follow(coordinator.page, coordinator.say('municipality.navTrainings'));
      await enrol(coordinator);
      await coordinator.page.getByText(coordinator.say('trainings.placeYours')).waitFor();
      await isWell(coordinator);

      const partner = await sit(teacher.email, 'de');
      await follow(partner.page, partner.say('municipality.navTrainings'));
      await enrol(partner);
      await partner.page.getByText(partner.say('trainings.lineYours', { ahead: 0 })).waitFor();
      await isWell(partner);
      expect(await partner.page.locator('main').textContent()).not.toContain(contactAt(turnhout, 'coordinator').name);

      const { page, say } = coordinator;
      await press(page, say('trainings.leaveFor', { title }));
      await page
        .locator('dialog')
        .getByRole('button', { name: say('trainings.leave'), exact: true })
        .click();
      await page.getByText(say('trainings.ownNone')).waitFor();
      await visiting.stage.settle();
      expect((await visiting.stage.mails(teacher.email)).some(({ subject }) => subject.includes('Termin'))).toBe(true);
      await partner.page.reload();
      await partner.page.getByText(partner.say('trainings.placeYours')).waitFor();

      await officer.page.goto(`${visiting.portalOf('flanders')}${address}`);
      await officer.page.getByRole('cell', { name: officer.say('trainings.hasPlace') }).waitFor();
      await takeOff(officer, teacher.name);
      await partner.page.reload();
      await enrol(partner);
      await partner.page.getByText(partner.say('trainings.placeYours')).waitFor();
      await officer.page.reload();
      await officer.page.locator('#attended').getByRole('checkbox').check();
      await press(officer.page, officer.say('trainings.attendanceSave'));
      await officer.page.getByText(officer.say('trainings.attendanceSaved', { count: 1 })).waitFor();
      await isWell(officer);

      await partner.page.reload();
      const [file] = await Promise.all([
        partner.page.waitForEvent('download'),
        press(partner.page, partner.say('trainings.certificateFor', { title })),
      ]);
      expect(file.suggestedFilename()).toBe(`ronde-certificate-${today}.pdf`);
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(await readFile(await file.path()))), { mergePages: true });
      for (const words of [teacher.name, title, partner.say('trainings.certificate.title')]) expect(text).toContain(words);
      await isWell(partner);
      for (const seat of [officer, coordinator, partner]) await seat.page.context().close();
    },
  );

  test('is not taken twice: who enrolled in another window meanwhile is told so', { timeout: 120_000 }, async () => {
    const { trainings } = region.officer;
    const body = {
      ...typed,
      title: 'Training',
      minutes: 60,
      places: 9,
      on: today,
      language: 'en',
      mode: 'online',
      audience: ['mayor'],
    } as const;
    const { trainingId } = done(await trainings.create({ body: { ...body, audience: ['mayor'] } }));
    const params = { trainingId };
    done(await trainings.publish({ params, version: 1 }));
    const { email } = contactAt(turnhout, 'mayor');
    const mayor = await sit(email, 'en', 360);
    await follow(mayor.page, mayor.say('municipality.navTrainings'));
    await press(mayor.page, mayor.say('trainings.enrolFor', { title: 'Training' }));
    done(await region.people.holding('flanders', await region.people.nextToken('flanders', email)).trainingOffers.enrol({ params }));
    await mayor.page
      .locator('dialog')
      .getByRole('button', { name: mayor.say('trainings.enrol'), exact: true })
      .click();
    await mayor.page.getByText('You are enrolled already').waitFor();
    expect(done(await trainings.get({ params })).enrolments).toHaveLength(1);
    await mayor.page.context().close();
  });
});
