import type { Page } from 'playwright-core';
import { settled } from './every-page.ts';
import { answerSignIn } from './sign-in.ts';
import type { Visiting } from './visit.ts';

/** Officers of Flanders at work, in Dutch, and what they do to end and to begin it. */
export const officersAtWork = (visiting: Visiting) => {
  const portal = visiting.portalOf('flanders');
  const modal = (page: Page) => page.locator('dialog[open]');
  let people = 0;
  let email = '';
  const answer = (page: Page): Promise<void> => answerSignIn(page, visiting.people.person(email), portal);
  return {
    portal,
    modal,
    /** Who was opened last. */
    email: () => email,
    /** Somebody new each time: a code of an app works once, and nobody waits for the next. Nothing is under way any more: a clock that is put forward then ends no token that somebody waits for. */
    open: async (path = '/'): Promise<Page> => {
      email = `officer.${people++}.${visiting.people.officerEmail('flanders')}`;
      await visiting.people.officer('flanders', email);
      const page = await visiting.pageAs('flanders', email, { path });
      await settled(page);
      return page;
    },
    lock: async (page: Page): Promise<void> => {
      await page.locator('.menu summary').click();
      await page.locator('.menu').getByRole('button', { name: 'Vergrendelen' }).click();
      await modal(page).waitFor();
    },
    /** Answers the sign-in pages as who was opened last. */
    answer,
    /** Signs in again in the window that the dialog opens. */
    signInAgain: async (page: Page): Promise<Page> => {
      const [second] = await Promise.all([page.context().waitForEvent('page'), modal(page).getByRole('link').click()]);
      await second.waitForLoadState();
      await answer(second);
      return second;
    },
  };
};
export type OfficersAtWork = ReturnType<typeof officersAtWork>;
