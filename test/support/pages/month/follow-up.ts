import { addDays } from '../../../../shared/domain/dates.ts';
import { today } from '../../e2e/stage.ts';
import type { Month } from './cell.ts';

/** The path in words, who keeps it together, and the first action, given to them. */
export const plan = async ({ turnTo, station, told, nameOf }: Month): Promise<void> => {
  const coordinator = await turnTo('coordinator');
  const { keys, say, page } = coordinator;
  await keys.follow(say('municipality.navCases'));
  await keys.followFirstOf('ul.picked');
  await keys.open(say('followUp.writePlan'));
  await keys.write(say('followUp.goal'), told.goal);
  await keys.write(say('followUp.risks'), told.risk);
  await keys.write(say('followUp.protections'), told.protection);
  await station(coordinator, 'path-to-write');
  await keys.press(say('followUp.savePlan'));
  await page.getByRole('heading', { name: told.goal }).waitFor();
  await keys.open(say('followUp.assign'));
  await keys.pick(say('followUp.manager'), nameOf('education'));
  await keys.press(say('followUp.assign'));
  await page.getByText(say('followUp.assignOther')).waitFor();
  await keys.open(say('followUp.addAction'));
  await keys.write(say('followUp.task'), told.task);
  await keys.pick(say('followUp.owner'), nameOf('education'));
  await keys.day(say('followUp.dueOn'), addDays(today, 14));
  await keys.press(say('followUp.addAction'));
  await page.locator('.said').getByText(told.task).waitFor();
  await station(coordinator, 'path-with-an-action');
};

export const act = async ({ turnTo, station, told }: Month): Promise<void> => {
  const school = await turnTo('education');
  const { keys, say, page } = school;
  const named = (words: string): string => `${words}: ${told.task.slice(0, 60)}`;
  await keys.follow(say('shell.home'));
  await keys.follow(say('worklist.takeAction'));
  await keys.press(named(say('followUp.take')));
  await keys.press(named(say('followUp.complete')));
  await keys.write(say('followUp.completeReasons'), told.outcome);
  await station(school, 'action-to-complete');
  await keys.press(say('followUp.complete'));
  await page.locator('.said').getByText(told.outcome).waitFor();
  await station(school, 'action-done');
};

export const review = async ({ turnTo, station, told }: Month): Promise<void> => {
  const school = await turnTo('education');
  const { keys, say, page } = school;
  await keys.open(say('followUp.review'));
  await keys.write(say('followUp.better'), told.better);
  await keys.write(say('followUp.worrying'), told.worse);
  await keys.write(say('followUp.conclusion'), told.conclusion);
  await station(school, 'reviewing');
  await keys.press(say('followUp.saveReview'));
  await page.locator('.said').getByText(told.conclusion).waitFor();
  await station(school, 'reviewed');
};
