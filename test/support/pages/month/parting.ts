import { expect } from 'vitest';
import type { Month } from './cell.ts';

const mainOf = (page: Awaited<ReturnType<Month['turnTo']>>['page']): Promise<string> => page.locator('main').innerText();

/** The person moved: their mayor offers the case to the cell of where they live now. */
export const offer = async ({ turnTo, station, told, elsewhere }: Month): Promise<void> => {
  const mayor = await turnTo('otherMayor');
  const { keys, say, page } = mayor;
  await keys.follow(say('shell.home'));
  await keys.follow(say('municipality.navCases'));
  await keys.followFirstOf('ul.picked');
  await keys.press(say('cases.transferAct'));
  await keys.find(say('cases.transferTo'), elsewhere);
  await keys.write(say('cases.transferWhy'), told.moved);
  await station(mayor, 'offering');
  await keys.press(say('cases.transferNow'));
  await page.getByText(say('cases.transfer.offered'), { exact: true }).waitFor();
  await station(mayor, 'offered');
};

/** The mayor there sees nothing of it before they accept; afterwards what was thought and aimed at, and nothing of what was said. */
export const takeOver = async ({ turnTo, station, told, minute }: Month): Promise<void> => {
  const taker = await turnTo('mayorElsewhere');
  const { keys, say, page } = taker;
  await keys.follow(say('worklist.answerTransfer'));
  await page.getByText(say('cases.offersText')).waitFor();
  for (const secret of [told.concern, told.moved, told.goal]) expect(await mainOf(page)).not.toContain(secret);
  await station(taker, 'offered-elsewhere');
  await keys.press(say('cases.offerAccept'));
  await page.getByText(say('cases.transfer.accepted'), { exact: true }).waitFor();
  await minute();
  await turnTo('mayorElsewhere');
  await keys.follow(say('cases.offerOpen'));
  for (const text of [told.concern, told.moved, told.goal]) await page.getByText(text).first().waitFor();
  for (const said of [told.brought, told.minutes, told.outcome, told.better]) expect(await mainOf(page)).not.toContain(said);
  await station(taker, 'taken-over');
};

/** What was left behind is to go before its term: the mayor wishes it. */
export const wishErased = async ({ turnTo, station, told }: Month): Promise<void> => {
  const mayor = await turnTo('otherMayor');
  await mayor.keys.follow(mayor.say('municipality.navCases'));
  await mayor.keys.followFirstOf('ul.picked');
  await mayor.page.getByText(mayor.say('cases.transfer.brought'), { exact: true }).first().waitFor();
  await mayor.keys.press(mayor.say('cases.eraseAct'));
  await mayor.keys.write(mayor.say('cases.eraseReasons'), told.forgotten);
  await station(mayor, 'erasure-to-propose');
  await mayor.keys.press(mayor.say('cases.erasePropose'));
  await mayor.page.getByText(mayor.say('cases.eraseWaits')).waitFor();
};

/** The coordinator agrees, and there is a proof. Answers what of all that was written is still to be read beside it. */
export const erase = async ({ turnTo, station, told }: Month): Promise<readonly string[]> => {
  const coordinator = await turnTo('coordinator');
  const { keys, say, page } = coordinator;
  await keys.follow(say('shell.home'));
  await keys.follow(say('worklist.approveErasure'));
  await keys.press(say('cases.eraseAct'));
  await page.getByText(told.forgotten).waitFor();
  await keys.write(say('cases.eraseAgreeReasons'), told.agreed);
  await station(coordinator, 'erasure-to-agree-to');
  await keys.press(say('cases.eraseAgree'));
  await page.locator('.path').getByText(say('erasures.step.keyDestroyed')).waitFor();
  await station(coordinator, 'erased');
  await keys.follow(say('erasures.all'));
  await page.getByText(say('erasures.rule.agreed')).first().waitFor();
  await station(coordinator, 'proofs');
  const shown = await mainOf(page);
  return Object.values(told).filter((text) => shown.includes(text));
};
