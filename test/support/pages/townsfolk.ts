import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language, RegionId } from '../../../shared/domain/tenants.ts';
import { accountWords } from '../../../shared/i18n/notices/notice-words.ts';
import { type Hands, keyboardOn, pointerOn } from './keyboard.ts';
import type { Visiting } from './visit.ts';
import { type Say, wordsOf } from './words.ts';

export type Town = { readonly nis: string; readonly name: string };

type Scene = { readonly region: RegionId; readonly language: Language; readonly width?: number; readonly byKeyboard?: boolean };

const onPage = async (page: Page, path: string): Promise<void> => {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await page.locator('main h1').waitFor();
};

/** What the people of a Region and its municipalities do in the portal, in their language, each in a browser profile of their own. */
export const townsfolk = async (visiting: Visiting, { region, language, width = 1280, byKeyboard = false }: Scene) => {
  const say: Say = await wordsOf(language);
  const looks = { language, width };
  const addressOf = (role: string, { nis }: Town): string => `${role}.${nis}.${language}@town.example`;
  const handsOn = (page: Page): Hands => (byKeyboard ? keyboardOn(page) : pointerOn(page));
  const button = (page: Page, name: string) => page.locator('main').getByRole('button', { name, exact: true });
  const told = async (page: Page, text: string): Promise<void> => {
    await expect.poll(() => page.locator('main').textContent()).toContain(text);
  };

  /** What came of an act is told where one reads on. */
  const toldInFocus = async (page: Page, text: string): Promise<void> => {
    await expect.poll(() => page.locator('main :focus').allTextContents()).toEqual([expect.stringContaining(text)]);
  };
  /** How many invitations ended so, as the report counts them. */
  const reported = async (page: Page, result: 'invited' | 'failed', count: number): Promise<void> => {
    const counts = page.locator('[aria-labelledby="report"] > ul li');
    await expect.poll(() => counts.allTextContents()).toContain(`${say(`region.result.${result}`)} ${count}`);
  };

  /** Signs in with what the mail said, at the address the mail said. */
  const comeIn = async (role: string, town: Town): Promise<Page> => {
    const email = addressOf(role, town);
    const mails = await visiting.stage.mails(email);
    const url = visiting.portalOf(region);
    const { subject } = accountWords('accountCreated', language, { url, username: '', code: '' });
    expect(mails.filter((mail) => mail.subject === subject).map(({ text }) => text.includes(url))).toEqual([true]);
    return visiting.pageAs(region, email, looks);
  };

  const invite = async (officer: Page, town: Town): Promise<void> => {
    await onPage(officer, '/invitations');
    await officer.locator('#municipality').fill(town.name);
    await officer.getByRole('option', { name: town.name, exact: true }).click();
    await officer.locator(`[id="${town.nis}.name"]`).fill('Contact');
    await officer.locator(`[id="${town.nis}.email"]`).fill(addressOf('coordinator', town));
    await officer.locator(`[id="${town.nis}.language"]`).selectOption(language);
    await button(officer, say('region.send', { count: 1 })).click();
    await reported(officer, 'invited', 1);
    await button(officer, say('region.closeReport')).click();
    await visiting.stage.settle();
  };

  /** Takes the invitation up and fills in every step. */
  const register = async (coordinator: Page, others: readonly Town[] = []): Promise<void> => {
    const hands = handsOn(coordinator);
    const field = (id: string) => coordinator.locator(`[id="${id}"]`);
    const next = (step: 'trio' | 'partners' | 'acceptances' | 'rhythmWeeks' | 'signatures') =>
      hands.press(button(coordinator, say('municipality.next', { step: say(`municipality.step.${step}`) })));
    await hands.press(coordinator.locator('main').getByRole('link', { name: say('municipality.next.claimAction') }));
    await hands.press(button(coordinator, say('municipality.claimButton')));
    const begin = say('municipality.changeStep', { action: say('municipality.fillIn'), step: say('municipality.step.form') });
    await hands.press(coordinator.locator('.steps').getByRole('link', { name: begin, exact: true }));
    await hands.press(field(others.length > 0 ? 'form-joint' : 'form-own'), ' ');
    for (const other of others) {
      await hands.type(field('others'), other.name);
      await coordinator.getByRole('option', { name: other.name, exact: true }).waitFor();
      await coordinator.keyboard.press('ArrowDown');
      await coordinator.keyboard.press('Enter');
    }
    await next('trio');
    for (const seat of ['mayor', 'chiefOfCorps', 'preventionOfficer']) await hands.type(field(`${seat}.name`), `Somebody’s ${seat}`);
    await hands.type(field('chiefOfCorps.policeZone'), 'Zone');
    await hands.press(field('chiefOfCorps.clearance.valid-yes'), ' ');
    await hands.date(field('chiefOfCorps.clearance.expiresOn'), '2030-06-30');
    await hands.type(field('chiefOfCorps.clearance.checkedBy'), 'Checker');
    await next('partners');
    await next('acceptances');
    for (const document of ['rulesOfProcedure', 'charter', 'dpia', 'retention']) await hands.press(field(document), ' ');
    await next('rhythmWeeks');
    await hands.type(field('rhythmWeeks'), '6');
    await next('signatures');
    await coordinator.locator('main h1').waitFor();
    await expect.poll(() => coordinator.locator('main h1').textContent()).toBe(say('municipality.step.signatures'));
    await visiting.stage.settle();
  };

  /** The coordinator opens an account for the mayor; the Region's officer confirms it. */
  const seatMayor = async (officer: Page, coordinator: Page, town: Town): Promise<Page> => {
    await onPage(coordinator, '/members/add');
    await coordinator.locator('#role').selectOption('mayor');
    await coordinator.locator('[id="name"]').fill(`Mayor of ${town.name}`);
    await coordinator.locator('[id="email"]').fill(addressOf('mayor', town));
    await button(coordinator, say('municipality.memberSend')).click();
    await told(coordinator, say('municipality.memberAdded'));
    await onPage(officer, `/municipalities/${town.nis}`);
    await officer.reload();
    await button(officer, say('region.confirmMayor')).click();
    await officer
      .getByRole('dialog')
      .getByRole('button', { name: say('region.confirmMayor') })
      .click();
    await toldInFocus(officer, say('region.mayorConfirmedNow', { name: `Mayor of ${town.name}` }));
    await officer.locator('main .tag').getByText(say('region.mayorConfirmed'), { exact: true }).waitFor();
    return comeIn('mayor', town);
  };

  const sign = async (mayor: Page): Promise<void> => {
    await onPage(mayor, '/sign');
    await button(mayor, say('municipality.sign')).click();
    await toldInFocus(mayor, say('municipality.said.signed'));
    await visiting.stage.settle();
  };

  const declare = async (coordinator: Page): Promise<void> => {
    await onPage(coordinator, '/');
    await onPage(coordinator, '/registration/signatures');
    await coordinator.reload();
    await button(coordinator, say('municipality.declare')).click();
    await told(coordinator, say('municipality.said.declared'));
    await visiting.stage.settle();
  };

  const acknowledge = async (officer: Page, town: Town): Promise<void> => {
    await onPage(officer, `/municipalities/${town.nis}`);
    await officer.reload();
    await button(officer, say('region.acknowledge')).click();
    await toldInFocus(officer, say('region.acknowledgedNow'));
    await visiting.stage.settle();
  };

  const officer = async (): Promise<Page> => {
    const email = visiting.people.officerEmail(region);
    await visiting.people.officer(region);
    return visiting.pageAs(region, email, looks);
  };

  return {
    say,
    onPage,
    told,
    reported,
    button,
    addressOf,
    officer,
    comeIn,
    invite,
    register,
    seatMayor,
    sign,
    declare,
    acknowledge,
  };
};
