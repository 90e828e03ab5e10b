import { inject } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { TenantId } from '../../../shared/domain/tenants.ts';
import { newMemory, peopleOn } from '../e2e/people.ts';
import { stageOf, today } from '../e2e/stage.ts';
import { type Looks, openContext, theBrowser } from './browser.ts';
import { openAs } from './sign-in.ts';

/** A browser on the platform of the run, and people who sign in with it. End their visit with `close`. */
export const openBrowser = async () => {
  const stage = stageOf(inject('platform'));
  const people = peopleOn(stage, { today, memory: newMemory() });
  const browser: Browser = await theBrowser();
  const contexts: BrowserContext[] = [];
  const profile = async (looks?: Looks): Promise<BrowserContext> => {
    const context = await openContext(browser, looks);
    contexts.push(context);
    return context;
  };
  return {
    stage,
    people,
    browser,
    profile,
    portalOf: (tenant: TenantId): string => stage.portals[tenant],
    /** A page of the portal as somebody who signs in on the way. */
    pageAs: async (tenant: TenantId, email: string, { path = '/', ...looks }: Looks & { readonly path?: string } = {}): Promise<Page> => {
      const page = await (await profile(looks)).newPage();
      await openAs(page, { portal: stage.portals[tenant], person: people.person(email), path });
      return page;
    },
    close: async (): Promise<void> => void (await Promise.all(contexts.map((context) => context.close()))),
  };
};
export type Visiting = Awaited<ReturnType<typeof openBrowser>>;
