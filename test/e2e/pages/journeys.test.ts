import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coverageNames } from '../../../shared/i18n/names/onboarding.ts';
import { axeOn, overflowOf } from '../../support/pages/look.ts';
import { townsfolk } from '../../support/pages/townsfolk.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';
import { openUndecided } from '../../support/pages/browser.ts';
import { openAs } from '../../support/pages/sign-in.ts';

let visiting: Visiting;
beforeAll(async () => {
  visiting = await openBrowser();
});
afterAll(() => visiting.close());

const longest = 240_000;

describe('from the invitation mail to the map of the ministry', () => {
  test('a cell of one municipality, in Dutch, registered with the keyboard alone', { timeout: longest }, async () => {
    const town = { nis: '13001', name: 'Arendonk' };
    const folk = await townsfolk(visiting, { region: 'flanders', language: 'nl', byKeyboard: true });
    const officer = await folk.officer();
    await folk.invite(officer, town);
    const coordinator = await folk.comeIn('coordinator', town);
    await folk.register(coordinator);
    const mayor = await folk.seatMayor(officer, coordinator, town);
    await folk.sign(mayor);
    await folk.declare(coordinator);
    await folk.acknowledge(officer, town);

    const email = 'analyst.journey@federal.example';
    await visiting.people.analyst(email);
    const analyst = await visiting.pageAs('federal', email, { language: 'nl' });
    await analyst.locator('#find-name').fill(town.name);
    const row = analyst.getByRole('row', { name: new RegExp(town.name) });
    await expect.poll(async () => (await row.textContent())?.toLowerCase()).toContain(coverageNames.with.nl);
    for (const page of [officer, coordinator, mayor, analyst]) await page.context().close();
  });

  test('a joint cell of two, in French, on a telephone', { timeout: longest }, async () => {
    const [seat, other] = [
      { nis: '52018', name: 'Farciennes' },
      { nis: '52015', name: 'Courcelles' },
    ];
    const folk = await townsfolk(visiting, { region: 'wallonia', language: 'fr', width: 390 });
    const officer = await folk.officer();
    await folk.invite(officer, seat);
    await folk.invite(officer, other);
    const coordinator = await folk.comeIn('coordinator', seat);
    await folk.register(coordinator, [other]);
    const neighbour = await folk.comeIn('coordinator', other);
    const mayors = [await folk.seatMayor(officer, coordinator, seat), await folk.seatMayor(officer, neighbour, other)];
    for (const mayor of mayors) await folk.sign(mayor);
    await folk.declare(coordinator);
    await folk.onPage(coordinator, '/cell');
    await folk.told(coordinator, other.name);
    expect(await overflowOf(coordinator)).toBe(0);
    await folk.acknowledge(officer, seat);
    for (const page of [officer, coordinator, neighbour, ...mayors]) await page.context().close();
  });

  test('a municipality of the German-speaking Community, which starts in German', { timeout: longest }, async () => {
    const town = { nis: '63040', name: 'Kelmis' };
    const folk = await townsfolk(visiting, { region: 'wallonia', language: 'de' });
    const officer = await folk.officer();
    await folk.invite(officer, town);
    const undecided = await openUndecided(visiting.browser, 'fr-BE');
    const first = await undecided.newPage();
    await openAs(first, { portal: visiting.portalOf('wallonia'), person: visiting.people.person(folk.addressOf('coordinator', town)) });
    await expect.poll(() => first.locator('html').getAttribute('lang')).toBe('de');
    await undecided.close();
    const coordinator = await folk.comeIn('coordinator', town);
    await folk.register(coordinator);
    expect(await axeOn(coordinator)).toEqual([]);
    const mayor = await folk.seatMayor(officer, coordinator, town);
    await folk.sign(mayor);
    await folk.declare(coordinator);
    for (const page of [officer, coordinator, mayor]) await page.context().close();
  });
});
