import { expect } from 'vitest';
import { roleNames } from '../../../../shared/i18n/names/roles.ts';
import { today } from '../../e2e/stage.ts';
import type { Month, Who } from './cell.ts';

export const convene = async ({ turnTo, station, told, nameOf }: Month): Promise<void> => {
  const coordinator = await turnTo('coordinator');
  const { keys, say, page } = coordinator;
  await keys.follow(say('municipality.navMeetings'));
  await keys.follow(say('meetings.convene'));
  await keys.day(say('meetings.on'), today);
  await keys.write(say('meetings.place'), told.place);
  for (const who of ['police', 'education', 'streetWork'] as const) await keys.tick(nameOf(who));
  await station(coordinator, 'meeting-to-convene');
  await keys.press(say('meetings.send'));
  await page.waitForURL(/\/meetings\/meeting_/);
  await station(coordinator, 'convened');
};

/** The school brings what it knows, and afterwards leaves the street worker out of its readers. */
export const contribute = async ({ turnTo, station, told, nameOf }: Month): Promise<void> => {
  const school = await turnTo('education');
  const { keys, say, page } = school;
  await keys.follow(say('municipality.navMeetings'));
  await station(school, 'meetings');
  await keys.followFirstOf('main ul');
  await keys.follow(say('meetings.contribute'));
  await keys.choose(say('meetings.secrecy.sharedInMeeting'));
  await keys.write(say('meetings.text'), told.brought);
  await keys.write(say('meetings.source'), told.source);
  await keys.write(say('meetings.purpose'), told.purpose);
  await page.locator('#audience').getByRole('checkbox').first().waitFor();
  await station(school, 'contributing');
  await keys.press(say('meetings.give'));
  await page.getByText(say('meetings.given')).waitFor();
  await station(school, 'contributed');
  await keys.open(say('meetings.limit'));
  await keys.tick(nameOf('streetWork'));
  await keys.press(say('meetings.limitSave'));
  await page.getByText(say('meetings.limited'), { exact: true }).waitFor();
  await station(school, 'limited');
};

/** Who was left out reads the question, and not what was said. */
export const readWithout = async ({ turnTo, station, told }: Month): Promise<void> => {
  const street = await turnTo('streetWork');
  const { keys, say, page } = street;
  await keys.follow(say('shell.home'));
  await keys.follow(say('worklist.attendMeeting'));
  await page.getByText(say('meetings.contributionsNone')).waitFor();
  expect(await page.locator('main').innerText()).not.toContain(told.brought);
  await station(street, 'meeting-without-what-was-limited');
};

const cameTo = ['coordinator', 'otherMayor', 'police', 'education', 'streetWork'] as const satisfies readonly Who[];
const roleOf = (who: (typeof cameTo)[number]) => (who === 'otherMayor' ? 'mayor' : who);

/** The whole meeting in one screen: who came, what is thought, what is decided, what is written. */
export const hold = async (month: Month): Promise<void> => {
  const { turnTo, station, told, nameOf, language } = month;
  const coordinator = await turnTo('coordinator');
  const { keys, say, page } = coordinator;
  await keys.follow(say('shell.home'));
  await keys.follow(say('worklist.attendMeeting'));
  await page.getByText(told.brought).waitFor();
  for (const who of cameTo) await keys.tick(`${nameOf(who)} (${roleNames[roleOf(who)][language]})`);
  await keys.press(say('meetings.attendanceSave'));
  await page.getByText(say('meetings.state.held'), { exact: true }).waitFor();
  await keys.write(say('meetings.concern'), told.worry);
  await keys.write(say('meetings.reasons'), told.why);
  await keys.write(say('meetings.handling'), told.handling);
  await keys.press(say('meetings.assessmentSave'));
  await keys.pick(say('meetings.decision'), say('cases.decision.individualPath'));
  await keys.write(say('meetings.decisionReasons'), told.decided);
  await station(coordinator, 'meeting-held');
  await keys.press(say('meetings.decisionSave'));
  await page.getByText(say('meetings.awaitsChair'), { exact: true }).waitFor();
  await keys.write(say('meetings.minutes'), told.minutes);
  await keys.press(say('meetings.minutesSave'));
  await keys.press(say('meetings.conclude'));
  await page.getByText(say('meetings.state.concluded'), { exact: true }).waitFor();
  await station(coordinator, 'meeting-concluded');
};

export const approve = async ({ turnTo, station, told }: Month): Promise<void> => {
  const mayor = await turnTo('otherMayor');
  const { keys, say, page } = mayor;
  await keys.follow(say('shell.home'));
  await keys.follow(say('worklist.approveMinutes'));
  await page.getByText(told.minutes).first().waitFor();
  await keys.press(say('meetings.approve'));
  await page.getByText(say('meetings.state.approved'), { exact: true }).waitFor();
  await station(mayor, 'minutes-approved');
};
