import { expect } from 'vitest';
import type { Month } from './cell.ts';

/** What a teacher saw, brought for whom lives in the other municipality. */
export const bring = async ({ turnTo, station, told, place }: Month): Promise<void> => {
  const school = await turnTo('education');
  const { keys, say, page } = school;
  await station(school, 'home-of-a-partner');
  await keys.follow(say('municipality.navSignals'));
  await keys.follow(say('signals.bring'));
  await keys.write(say('signals.observation'), told.seen);
  await keys.pick(say('signals.residence'), place);
  await station(school, 'signal-to-bring');
  await keys.press(say('signals.send'));
  await page.getByText(say('signals.sentTitle')).waitFor();
  await station(school, 'signal-brought');
};

export const test = async ({ turnTo, station, told }: Month): Promise<void> => {
  const coordinator = await turnTo('coordinator');
  const { keys, say, page } = coordinator;
  await station(coordinator, 'home-of-the-coordinator');
  await keys.follow(say('worklist.testSignal'));
  await keys.chooseIn(say('signals.inScope'), say('shell.yes'));
  await keys.write(say('signals.scopeReasons'), told.scope);
  await keys.chooseIn(say('signals.proportionate'), say('shell.yes'));
  await keys.write(say('signals.proportionalityReasons'), told.proportion);
  await station(coordinator, 'scope-test');
  await keys.press(say('signals.testSave'));
  await page.getByText(say('signals.waits.inScope')).waitFor();
  await station(coordinator, 'tested');
};

/** The mayor of the municipality where the person lives decides; to the mayor of the seat nothing is told. */
export const list = async ({ turnTo, station, told }: Month): Promise<void> => {
  const beside = await turnTo('mayor');
  await beside.page.getByText(beside.say('worklist.nothing')).waitFor();
  await station(beside, 'home-of-the-mayor-of-the-seat');
  const mayor = await turnTo('otherMayor');
  const { keys, say, page } = mayor;
  await keys.follow(say('worklist.decideSignal'));
  await keys.write(say('cases.concern'), told.concern);
  await station(mayor, 'signal-to-list');
  await keys.press(say('cases.listNow'));
  await page.waitForURL(/\/cases\/case_/);
  await station(mayor, 'listed');
};

const called = ['police', 'education', 'youthCare', 'streetWork'] as const;

/** Proposes to call one, and waits until the form is there for the next. */
const propose = async ({ keys, say, page }: Awaited<ReturnType<Month['turnTo']>>, name: string, purpose: string): Promise<void> => {
  await keys.pick(say('cases.inviteWhom'), name);
  await keys.write(say('cases.invitePurpose'), purpose);
  await keys.press(say('cases.propose'));
  await page.locator('ul.chips').getByText(name).waitFor();
  await expect.poll(() => page.getByRole('textbox', { name: say('cases.invitePurpose') }).inputValue()).toBe('');
};

/** It takes two: the mayor of the person proposes, of the members of the whole cell; the coordinator approves. */
export const call = async ({ turnTo, station, told, nameOf }: Month): Promise<void> => {
  const mayor = await turnTo('otherMayor');
  await mayor.keys.open(mayor.say('cases.invite'));
  for (const who of called) await propose(mayor, nameOf(who), told.called);
  await station(mayor, 'proposed');
  const coordinator = await turnTo('coordinator');
  const { keys, say, page } = coordinator;
  await keys.follow(say('shell.home'));
  await keys.follow(say('worklist.approveInvitation'));
  for (const who of called) await keys.press(say('cases.approveOne', { name: nameOf(who) }));
  await expect.poll(() => page.getByText(say('cases.invitation.invited'), { exact: true }).count()).toBe(called.length);
  await station(coordinator, 'called');
};

const accept = async ({ turnTo, station }: Month, who: 'police' | 'education' | 'streetWork'): Promise<void> => {
  const member = await turnTo(who);
  const { keys, say, page } = member;
  await keys.follow(say('shell.home'));
  await keys.follow(say('worklist.answerInvitation'));
  await page.getByText(say('cases.youAreCalled')).waitFor();
  if (who === 'education') await station(member, 'invited');
  await keys.press(say('cases.accept'));
  await page.getByText(say('cases.youAreCalled')).waitFor({ state: 'detached' });
  if (who === 'education') await station(member, 'accepted');
};

/** Three take part; youth care does not, and says why to the mayor alone. */
export const answer = async (month: Month): Promise<void> => {
  const { turnTo, station, told } = month;
  for (const who of ['police', 'education', 'streetWork'] as const) await accept(month, who);
  const care = await turnTo('youthCare');
  await care.keys.follow(care.say('worklist.answerInvitation'));
  await care.keys.open(care.say('cases.refuseTitle'));
  await care.keys.write(care.say('cases.refuseReasons'), told.refusal);
  await station(care, 'refusing');
  await care.keys.press(care.say('cases.refuse'));
  await care.page.getByText(care.say('cases.youAreCalled')).waitFor({ state: 'detached' });
  await station(care, 'refused');

  const mayor = await turnTo('otherMayor');
  await mayor.keys.follow(mayor.say('municipality.navCases'));
  await station(mayor, 'list-of-cases');
  await mayor.keys.followFirstOf('ul.picked');
  await mayor.page.getByText(told.refusal).waitFor();
  await station(mayor, 'refusal-read');
  const coordinator = await turnTo('coordinator');
  await coordinator.page.getByText(coordinator.say('cases.invitation.refused'), { exact: true }).waitFor();
  expect(await coordinator.page.locator('main').innerText()).not.toContain(told.refusal);
};
