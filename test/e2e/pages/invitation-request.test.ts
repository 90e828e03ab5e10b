import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { readTemporaryPassword } from '../../../local/people/mailbox.ts';
import { createClient } from '../../../shared/contract/client.ts';
import { regionApi } from '../../../shared/contract/index.ts';
import { townsfolk } from '../../support/pages/townsfolk.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';

const [nis, name, email] = ['23002', 'Asse', 'contact.23002@town.example'];
const hostile = '<script>alert(1)</script> \u202Eevil\u202C ’s-Gravenbrakel';

let visiting: Visiting;
let folk: Awaited<ReturnType<typeof townsfolk>>;
let officer: Page;
beforeAll(async () => {
  visiting = await openBrowser();
  folk = await townsfolk(visiting, { region: 'flanders', language: 'nl' });
  officer = await folk.officer();
});
afterAll(() => visiting.close());

const field = (id: string) => officer.locator(`[id="${id}"]`);

describe('a request to be invited', () => {
  test('is verified, and leads to an invitation of whoever asked', async () => {
    const stranger = createClient(regionApi, { url: visiting.stage.tenants.flanders.url, language: 'nl' });
    await stranger.invitationRequests.create({ body: { nis, contact: { name: hostile, email: email, language: 'fr' } } });
    await folk.onPage(officer, '/requests');
    const card = officer.getByRole('article', { name, exact: true });
    expect(await card.textContent()).toContain(hostile);
    await card.getByRole('button', { name: folk.say('region.verify') }).click();
    await folk.told(officer, folk.say('region.verified', { name }));
    await expect.poll(() => officer.evaluate(() => document.activeElement?.textContent)).toBe(folk.say('region.verified', { name }));
    await officer.locator('[aria-labelledby="verified"] button').click();
    await expect.poll(() => field(`${nis}.email`).inputValue()).toBe(email);
    expect(await field(`${nis}.language`).inputValue()).toBe('fr');
    await officer.locator('form [type=submit]').click();
    await folk.reported(officer, 'invited', 1);
    await folk.button(officer, folk.say('region.closeReport')).click();
    await visiting.stage.settle();
    const mails = await visiting.stage.mails(email);
    expect(mails.map(({ subject }) => subject).toSorted()).toEqual([
      'Ronde\u202F: un rendez-vous vous attend sur la plateforme',
      'Votre accès à la plateforme Ronde',
    ]);
    for (const { subject, text } of mails) {
      expect(text).toContain(visiting.portalOf('flanders'));
      expect(`${subject} ${text}`).not.toMatch(new RegExp(`\\b${name}\\b|script|cellule`, 'i'));
    }
  });

  test('is followed by the invitation once more when the mail got lost, with another password', async () => {
    const mailbox = `${visiting.stage.deskUrl}/inbox`;
    const lost = await readTemporaryPassword(mailbox, email);
    await folk.onPage(officer, `/municipalities/${nis}`);
    await folk.button(officer, folk.say('region.inviteAgain')).click();
    await folk.told(officer, folk.say('region.invitedAgain'));
    await expect.poll(() => officer.evaluate(() => document.activeElement?.textContent)).toBe(folk.say('region.invitedAgain'));
    await expect.poll(() => folk.button(officer, folk.say('region.inviteAgain')).count()).toBe(0);
    await expect.poll(() => readTemporaryPassword(mailbox, email)).not.toBe(lost);
    await visiting.pageAs('flanders', email, { language: 'fr' });
  });
});
