import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import type { Language } from '../../../shared/domain/tenants.ts';
import type { openRegion } from '../e2e/region.ts';
import { calm } from './calm.ts';
import { axeOn, complaintsOf, overflowOf } from './look.ts';
import { openAs } from './sign-in.ts';
import type { Visiting } from './visit.ts';
import { type Say, wordsOf } from './words.ts';

/** Somebody of a cell before the portal, and what the browser complained of since. */
export type Seat = { readonly page: Page; readonly say: Say; readonly complaints: readonly string[] };

type People = Pick<Awaited<ReturnType<typeof openRegion>>, 'people' | 'region'>;

/** Signs people of a Region in, each in a browser of their own. */
export const seatsOf =
  (visiting: Visiting, { people, region }: People) =>
  async (email: string, language: Language, width = 1280): Promise<Seat> => {
    const page = await (await visiting.profile({ language, width })).newPage();
    await openAs(page, { portal: visiting.portalOf(region), person: people.person(email) });
    // the sign-in pages may refuse a code that was used a moment ago, and are not ours to judge here
    return { page, say: await wordsOf(language), complaints: complaintsOf(page) };
  };

/** Nothing to mend on a page as it stands; that there is no connection, or that something is gone, a browser says itself. */
export const isWell = async ({ page, complaints }: Seat): Promise<void> => {
  await calm(page);
  expect(await axeOn(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  expect(complaints.filter((text) => !/ERR_INTERNET_DISCONNECTED|status of 410/.test(text))).toEqual([]);
};

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
export const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click();
