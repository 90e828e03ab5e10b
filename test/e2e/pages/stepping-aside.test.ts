import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contactAt, done } from '../../support/e2e/region.ts';
import { type OneCase, openCase } from '../../support/pages/one-case.ts';
import { picture } from '../../support/pages/picture.ts';
import { isWell, press } from '../../support/pages/seat.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';

let visiting: Visiting;
let one: OneCase;

beforeAll(async () => {
  visiting = await openBrowser();
  one = await openCase(visiting, '13017');
  const { people } = one.region;
  const teacher = people.holding('flanders', (await people.signIn('flanders', one.teacher)).accessToken);
  done(await teacher.invitations.answer({ params: { caseId: one.caseId }, body: { answer: 'accept' } }));
  await visiting.stage.settle();
});
afterAll(() => visiting.close());

describe('an own interest', () => {
  test('is declared on a telephone, after which there is no such case, and lifted by who leads it', async () => {
    const school = await one.sit(one.teacher, 'fr', 360);
    const path = `/cases/${one.caseId}`;
    await school.page.goto(`${new URL(school.page.url()).origin}${path}`);
    const { page, say } = school;
    await press(page, say('cases.recuseAct'));
    await page.getByText(say('cases.recuseText')).waitFor();
    await isWell(school);
    await picture(page, 'aside-asked-fr-360');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('cases.recuseAct') })
      .click();
    await page.getByText(say('cases.recused')).waitFor();
    await isWell(school);
    await visiting.stage.settle();
    await page.getByText(say('cases.none')).waitFor();
    expect(await page.locator('main').innerText()).not.toContain(one.caseId);

    done(await one.mayor.recusals.declare({ params: { caseId: one.caseId }, body: { concerned: true } }));
    const lead = await one.sit(contactAt('13017', 'coordinator').email, 'de');
    await lead.page.goto(`${new URL(lead.page.url()).origin}${path}`);
    await lead.page.getByRole('heading', { name: lead.say('cases.recusals') }).waitFor();
    await lead.page.getByText(lead.say('cases.noChair')).waitFor();
    await isWell(lead);
    await picture(lead.page, 'aside-lead-de-1280');
    await press(lead.page, lead.say('cases.liftOne', { name: 'Teacher' }));
    await lead.page
      .getByRole('dialog')
      .getByRole('button', { name: lead.say('cases.lift') })
      .click();
    await lead.page.getByRole('button', { name: lead.say('cases.liftOne', { name: 'Teacher' }) }).waitFor({ state: 'detached' });
    await visiting.stage.settle();
    await page.reload();
    await page.locator(`a[href$="${path}"]`).first().waitFor();
  });
});
