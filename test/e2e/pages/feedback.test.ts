import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contactAt, done } from '../../support/e2e/region.ts';
import { today } from '../../support/e2e/stage.ts';
import { keyboardOn } from '../../support/pages/keyboard.ts';
import { cutOnPaper } from '../../support/pages/look.ts';
import { type OneCase, openCase } from '../../support/pages/one-case.ts';
import { follow, isWell, press, type Seat } from '../../support/pages/seat.ts';
import { openBrowser, type Visiting } from '../../support/pages/visit.ts';

const vorselaar = '13044';
const teacher = 'teacher.13044@cell.example';
const said = 'He no longer comes to school.';
const secret = 'CANARY-SECRET';

let visiting: Visiting;
let sit: OneCase['sit'];
let path = '';

/** A cell that met on a case with a teacher, who said two things there, one of them a secret; the mayor decided. */
beforeAll(async () => {
  visiting = await openBrowser();
  const { region, coordinator, mayor, memberId, caseId, sit: sitDown } = await openCase(visiting, vorselaar);
  const school = region.people.holding('flanders', (await region.people.signIn('flanders', teacher)).accessToken);
  const agenda = [{ caseId, question: 'What helps?', invited: [memberId] }];
  const times = { on: today, startsAt: '14:00', endsAt: '15:00', place: 'Room 2' };
  const { meetingId, invited } = done(await coordinator.meetings.convene({ body: { ...times, agenda } }));
  const at = { params: { meetingId, caseId } };
  const about = { source: 'Own talk', purpose: 'To judge together' };
  done(await school.contributions.give({ ...at, body: { ...about, secrecy: 'none', text: said } }));
  done(await school.contributions.give({ ...at, body: { ...about, secrecy: 'sharedInMeeting', text: secret } }));
  const attended = (invited ?? []).map((one) => one.memberId);
  done(await coordinator.meetings.recordAttendance({ params: { meetingId }, body: { attended, items: [] } }));
  done(await mayor.consultations.decide({ ...at, body: { kind: 'individualPath', reasons: 'A path begins.' } }));
  await visiting.stage.settle();
  path = `/cases/${caseId}`;
  sit = sitDown;
});
afterAll(() => visiting.close());

const sheetsOf = ({ page }: Seat) => page.locator('section[aria-labelledby="feedback"]');

describe('a sheet for police outside the cell', () => {
  test('is picked line by line, with what the screening says of each source', async () => {
    const coordinator = await sit(contactAt(vorselaar, 'coordinator').email, 'fr');
    await coordinator.page.goto(`${visiting.portalOf('flanders')}${path}`);
    const section = sheetsOf(coordinator);
    await section.getByText(coordinator.say('feedback.propose'), { exact: true }).click();
    await section.getByText(coordinator.say('feedback.refusal.secret')).waitFor();
    await isWell(coordinator);
    await press(coordinator.page, coordinator.say('feedback.send'));
    // nothing was picked: that is said above and at the field
    await coordinator.page.locator('.summary-of-errors').waitFor();
    await isWell(coordinator);
    await expect
      .poll(() => section.getByRole('button', { name: coordinator.say('feedback.addOne', { title: '' }).trim() }).count())
      .toBe(2);
    for (const button of await section.getByRole('button', { name: coordinator.say('feedback.addOne', { title: '' }).trim() }).all())
      await button.click();
    await section.locator('[id="lines.1.text"]').fill(said);
    await isWell(coordinator);
    await press(coordinator.page, coordinator.say('feedback.send'));
    await section.getByText(coordinator.say('feedback.state.proposed')).waitFor();
    await isWell(coordinator);
  });

  test('is agreed to on a telephone, without a word of what is secret', async () => {
    const school = await sit(teacher, 'nl', 360);
    await follow(school.page, school.say('worklist.answerFeedback'));
    await school.page.getByText(said, { exact: true }).waitFor();
    await isWell(school);
    expect(await school.page.locator('main').innerText()).not.toContain(secret);
    await press(school.page, school.say('feedback.agree'));
    await school.page.getByText(school.say('feedback.mayObject'), { exact: false }).waitFor();
    await isWell(school);
  });

  test('is handed over by keyboard once everybody agrees, and printed', async () => {
    const mayor = await sit(contactAt(vorselaar, 'mayor').email, 'de');
    await mayor.page.goto(`${visiting.portalOf('flanders')}${path}`);
    const hands = keyboardOn(mayor.page);
    const button = (key: 'feedback.agree' | 'feedback.hand' | 'feedback.handNow') =>
      mayor.page.getByRole('button', { name: mayor.say(key), exact: true });
    await button('feedback.agree').focus();
    await hands.press(button('feedback.agree'));
    await sheetsOf(mayor).getByText(mayor.say('feedback.state.agreed')).waitFor();
    await isWell(mayor);
    await button('feedback.hand').focus();
    await hands.press(button('feedback.hand'));
    await isWell(mayor);
    await hands.press(button('feedback.handNow'));
    await follow(mayor.page, mayor.say('feedback.paper'));
    await mayor.page.getByText(said, { exact: true }).waitFor();
    await isWell(mayor);
    expect(await mayor.page.locator('main').innerText()).not.toMatch(/Teacher|case_/);
    expect(await cutOnPaper(mayor.page)).toEqual([]);
  });

  test('is stopped by one objection, which says first what it does', async () => {
    const coordinator = await sit(contactAt(vorselaar, 'coordinator').email, 'nl', 360);
    await coordinator.page.goto(`${visiting.portalOf('flanders')}${path}`);
    const section = sheetsOf(coordinator);
    await section.getByText(coordinator.say('feedback.propose'), { exact: true }).click();
    await section
      .getByRole('button', { name: coordinator.say('feedback.addOne', { title: '' }).trim() })
      .first()
      .click();
    await press(coordinator.page, coordinator.say('feedback.send'));
    await section.getByText(coordinator.say('feedback.state.proposed')).waitFor();
    await isWell(coordinator);
    const school = await sit(teacher, 'fr');
    await follow(school.page, school.say('worklist.answerFeedback'));
    await press(school.page, school.say('feedback.object'));
    await isWell(school);
    await press(school.page, school.say('feedback.objectNow'));
    await school.page.locator('.tag', { hasText: school.say('feedback.state.stopped') }).waitFor();
    await isWell(school);
    await coordinator.page.reload();
    await section.getByText(coordinator.say('feedback.stand.objects')).waitFor();
    expect(await section.getByRole('button', { name: coordinator.say('feedback.hand'), exact: true }).count()).toBe(0);
    await isWell(coordinator);
  });
});
