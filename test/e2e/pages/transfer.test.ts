import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contactAt } from '../../support/e2e/region.ts';
import { type OneCase, openCase } from '../../support/pages/one-case.ts';
import { follow, isWell, press } from '../../support/pages/seat.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';

const [herentals, olen] = ['13011', '13029'];
const concern = 'Two services worry.';

let visiting: Visiting;
let one: OneCase;

/** Two cells of one municipality each; the first has a case. */
beforeAll(async () => {
  visiting = await openBrowser();
  one = await openCase(visiting, herentals);
  await one.region.cell(olen);
});
afterAll(() => visiting.close());

describe('a case of somebody who moved', () => {
  test('is offered by one mayor, accepted on a telephone by the other who sees nothing of it before, and goes on there', async () => {
    const giver = await one.sit(contactAt(herentals, 'mayor').email, 'nl');
    await giver.page.goto(`${visiting.portalOf('flanders')}/cases/${one.caseId}`);
    await press(giver.page, giver.say('cases.transferAct'));
    await isWell(giver);
    await press(giver.page, giver.say('cases.transferNow'));
    await giver.page.locator('.summary-of-errors').waitFor();
    await giver.page.locator('#to').fill('Olen');
    await giver.page.getByRole('option', { name: 'Olen', exact: true }).click();
    await giver.page.locator('textarea#reasons').fill('Moved in with an aunt.');
    await press(giver.page, giver.say('cases.transferNow'));
    await giver.page.getByText(giver.say('cases.transfer.offered')).waitFor();
    await isWell(giver);

    await visiting.stage.settle();
    const taker = await one.sit(contactAt(olen, 'mayor').email, 'fr', 360);
    await follow(taker.page, taker.say('worklist.answerTransfer'));
    await press(taker.page, taker.say('cases.offerAccept'));
    await taker.page.getByText(taker.say('cases.transfer.accepted')).waitFor();
    expect(await taker.page.getByText('Moved in').count()).toBe(0);
    await isWell(taker);

    await visiting.stage.settle();
    await visiting.stage.night('flanders', 'transfers');
    await visiting.stage.settle();
    await taker.page.reload();
    await follow(taker.page, taker.say('cases.offerOpen'));
    await taker.page.getByText(concern).waitFor();
    await taker.page.getByText('Moved in').waitFor();
    await isWell(taker);

    await giver.page.reload();
    await giver.page.getByText(giver.say('cases.transfer.brought')).first().waitFor();
    expect(await giver.page.getByText(concern).count()).toBe(0);
    await isWell(giver);
  });
});
