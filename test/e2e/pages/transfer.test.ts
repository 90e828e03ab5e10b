import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contactAt, done, openRegion } from '../../support/e2e/region.ts';
import { follow, isWell, press, seatsOf } from '../../support/pages/seat.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';

const [mol, balen] = ['13025', '13003'];
const concern = 'Two services worry.';

let visiting: Visiting;
let sit: ReturnType<typeof seatsOf>;
let caseId: string;

/** Two cells of one municipality each; the first has a case. */
beforeAll(async () => {
  visiting = await openBrowser();
  const region = await openRegion(visiting.stage, { region: 'flanders' });
  for (const nis of [mol, balen]) await region.cell(nis);
  const seated = async (role: 'coordinator' | 'mayor') =>
    region.people.holding('flanders', (await region.people.signIn('flanders', contactAt(mol, role).email)).accessToken);
  const [coordinator, mayor] = [await seated('coordinator'), await seated('mayor')];
  const { signalId } = done(await coordinator.signals.report({ body: { observation: 'Seen on Monday.', anonymous: false } }));
  const reasons = { scopeReasons: 'Seen by two.', proportionalityReasons: 'Help was refused.' };
  done(await coordinator.signals.test({ params: { signalId }, body: { inScope: true, proportionate: true, ...reasons } }));
  caseId = done(await mayor.cases.create({ body: { signalIds: [signalId], concern, minor: false } })).caseId;
  await visiting.stage.settle();
  sit = seatsOf(visiting, region);
});
afterAll(() => visiting.close());

describe('a case of somebody who moved', () => {
  test('is offered by one mayor, accepted on a telephone by the other who sees nothing of it before, and goes on there', async () => {
    const giver = await sit(contactAt(mol, 'mayor').email, 'nl');
    await giver.page.goto(`${visiting.portalOf('flanders')}/cases/${caseId}`);
    await press(giver.page, giver.say('cases.transferAct'));
    await isWell(giver);
    await press(giver.page, giver.say('cases.transferNow'));
    await giver.page.locator('.summary-of-errors').waitFor();
    await giver.page.locator('#to').fill('Balen');
    await giver.page.getByRole('option', { name: 'Balen', exact: true }).click();
    await giver.page.locator('textarea#reasons').fill('Moved in with an aunt.');
    await press(giver.page, giver.say('cases.transferNow'));
    await giver.page.getByText(giver.say('cases.transfer.offered')).waitFor();
    await isWell(giver);

    await visiting.stage.settle();
    const taker = await sit(contactAt(balen, 'mayor').email, 'fr', 360);
    await follow(taker.page, taker.say('worklist.answerTransfer'));
    await press(taker.page, taker.say('cases.offerAccept'));
    await taker.page.getByText(taker.say('cases.transfer.accepted')).waitFor();
    expect(await taker.page.getByText('Moved in').count()).toBe(0);
    await isWell(taker);

    await visiting.stage.settle();
    await visiting.stage.night('flanders');
    await visiting.stage.settle();
    await taker.page.reload();
    await follow(taker.page, taker.say('cases.offerOpen'));
    await taker.page.getByText(concern).waitFor();
    await taker.page.getByText('Moved in').waitFor();
    await isWell(taker);

    await giver.page.reload();
    await giver.page.getByText(giver.say('cases.transfer.brought')).waitFor();
    expect(await giver.page.getByText(concern).count()).toBe(0);
    await isWell(giver);
  });
});
