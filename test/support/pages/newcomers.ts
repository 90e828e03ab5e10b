import type { Page } from 'playwright-core';
import type { Visiting } from './visit.ts';
import { wordsOf } from './words.ts';

/** Names that break careless pages. */
export const hostile = ['<script>alert(1)</script>', "'s-Gravenbrakel & “co”", '\u202Eevil', 'x'.repeat(120)] as const;

/** Municipalities whose coordinators were just invited, and what one does on their pages in Dutch. */
export const newcomers = async (visiting: Visiting) => {
  const say = await wordsOf('nl');
  const officer = await visiting.people.officer('flanders');
  const portal = visiting.portalOf('flanders');
  const api = `${visiting.stage.tenants.flanders.url}/**`;
  return {
    say,
    officer,
    portal,
    /** Everything the platform would answer. */
    api,
    invite: async (email: string, ...towns: readonly string[]): Promise<void> => {
      const contact = { name: 'Coordinator', email, language: 'nl' } as const;
      await officer.municipalities.invite({ body: { items: towns.map((nis) => ({ nis, contact })) } });
      await visiting.stage.settle();
    },
    comeIn: (email: string, path = '/'): Promise<Page> => visiting.pageAs('flanders', email, { path }),
    /** Another tab of the same browser: the sign-in pages know who it is. */
    secondTab: async (first: Page, path: string): Promise<Page> => {
      const page = await first.context().newPage();
      await page.goto(`${portal}${path}`);
      await page.locator('main .button.primary').click();
      await page.locator('main h1:focus, main h1').first().waitFor();
      await page.waitForURL((url) => url.origin === portal && url.pathname === path);
      await page.locator('.menu').waitFor();
      return page;
    },
    goTo: async (page: Page, path: string): Promise<void> => {
      await page.evaluate((to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      }, path);
      await page.locator('main h1').waitFor();
    },
    button: (page: Page, name: string) => page.getByRole('button', { name, exact: true }),
    field: (page: Page, id: string) => page.locator(`[id="${id}"]`),
    main: (page: Page): Promise<string> => page.locator('main').innerText(),
  };
};
export type Newcomers = Awaited<ReturnType<typeof newcomers>>;
