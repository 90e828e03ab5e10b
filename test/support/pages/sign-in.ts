import type { Page } from 'playwright-core';
import { answersOf } from '../../../local/people/answers.ts';
import { pageForm } from '../../../local/people/page-form.ts';
import type { Person } from '../../../local/people/person.ts';

/** Answers the sign-in pages one after the other, until they lead back to the portal. */
export const answerSignIn = async (page: Page, person: Person, portal: string): Promise<void> => {
  const answer = answersOf(person);
  await page.waitForURL((url) => url.origin !== portal || url.pathname !== '/signedIn');
  while (!page.url().startsWith(portal)) {
    // a connection that ended as the browser used it again: it offers to load the page anew
    if (page.url().startsWith('chrome-error:')) await page.reload();
    const form = pageForm(await page.content());
    if (form === undefined) throw new Error(`${page.url()} shows no form.`);
    for (const [name, value] of Object.entries(await answer(form))) await page.locator(`[name="${name}"]`).fill(value);
    await Promise.all([page.waitForEvent('framenavigated'), page.locator('[type="submit"]').click()]);
    await page.waitForLoadState();
  }
};

/** Opens a page of the portal as somebody: through the welcome page and the sign-in pages, back to the page asked for. */
export const openAs = async (
  page: Page,
  { portal, person, path = '/' }: { portal: string; person: Person; path?: string },
): Promise<void> => {
  await page.goto(`${portal}${path}`);
  await page.locator('main .button.primary').click();
  await page.waitForURL((url) => url.origin !== portal);
  await answerSignIn(page, person, portal);
  await page.locator('h1').waitFor();
};
