import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contactAt, done } from '../../support/e2e/region.ts';
import { type OneCase, openCase } from '../../support/pages/one-case.ts';
import { picture } from '../../support/pages/picture.ts';
import { isWell, press } from '../../support/pages/seat.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';

const [seat, other] = ['13014', '13012'];

let visiting: Visiting;
let one: OneCase;

/** A joint cell of two municipalities with one case of the seat. */
beforeAll(async () => {
  visiting = await openBrowser();
  one = await openCase(visiting, seat, other);
});
afterAll(() => visiting.close());

const inScope = async (observation: string): Promise<string> => {
  const { signalId } = done(await one.coordinator.signals.report({ body: { observation, anonymous: false } }));
  const reasons = { scopeReasons: 'Seen by two.', proportionalityReasons: 'Help was refused.' };
  done(await one.coordinator.signals.test({ params: { signalId }, body: { inScope: true, proportionate: true, ...reasons } }));
  return signalId;
};

describe('a case that is on the list', () => {
  test('takes a second signal, from the page of the mayor and from that of the coordinator', async () => {
    const [first, second] = [await inScope('Seen again on Friday.'), await inScope('Heard from the coach.')];
    const mayor = await one.sit(contactAt(seat, 'mayor').email, 'fr', 360);
    await mayor.page.goto(`${visiting.portalOf('flanders')}/signals/${first}`);
    await mayor.page.locator('#caseId').waitFor();
    await isWell(mayor);
    await picture(mayor.page, 'take-up-fr-360');
    await press(mayor.page, mayor.say('cases.takeUpNow'));
    await mayor.page.locator('.summary-of-errors').waitFor();
    await mayor.page.locator('#caseId').selectOption({ index: 1 });
    await press(mayor.page, mayor.say('cases.takeUpNow'));
    await mayor.page.getByText(mayor.say('cases.takenUp')).waitFor();
    await isWell(mayor);
    await picture(mayor.page, 'taken-fr-360');

    const coordinator = await one.sit(contactAt(seat, 'coordinator').email, 'nl');
    await coordinator.page.goto(`${visiting.portalOf('flanders')}/signals/${second}`);
    await coordinator.page.locator('#caseId').selectOption({ index: 1 });
    await isWell(coordinator);
    await picture(coordinator.page, 'take-up-nl-1280');
    await press(coordinator.page, coordinator.say('cases.takeUpNow'));
    await coordinator.page.getByText(coordinator.say('cases.takenUp')).waitFor();
    // who keeps it without being its mayor is not offered what would be refused
    expect(await coordinator.page.getByRole('button', { name: coordinator.say('cases.moveAct') }).count()).toBe(0);
    for (const signalId of [first, second])
      expect(done(await one.mayor.signals.get({ params: { signalId } }))).toMatchObject({ stage: 'listed', caseId: one.caseId });
  });

  test('goes with the person who moves to the other municipality, whose mayor leads it from then on', async () => {
    const mayor = await one.sit(contactAt(seat, 'mayor').email, 'de');
    await mayor.page.goto(`${visiting.portalOf('flanders')}/cases/${one.caseId}`);
    await press(mayor.page, mayor.say('cases.moveAct'));
    await press(mayor.page, mayor.say('cases.moveNow'));
    await mayor.page.locator('.summary-of-errors').waitFor();
    await mayor.page.locator('#residence').selectOption(other);
    await isWell(mayor);
    await picture(mayor.page, 'move-de-1280');
    await press(mayor.page, mayor.say('cases.moveNow'));
    await mayor.page.getByText(mayor.say('cases.moved')).waitFor();
    await isWell(mayor);
    await picture(mayor.page, 'moved-de-1280');

    await visiting.stage.settle();
    const taker = await one.sit(contactAt(other, 'mayor').email, 'nl', 360);
    await taker.page.goto(`${visiting.portalOf('flanders')}/cases/${one.caseId}`);
    await taker.page.getByText('Two services worry.').waitFor();
    await taker.page.getByText(taker.say('cases.livesIn')).waitFor();
    expect(done(await one.coordinator.cases.get({ params: { caseId: one.caseId } })).residence).toBe(other);
    await isWell(taker);
    await picture(taker.page, 'moved-nl-360');
  });
});
