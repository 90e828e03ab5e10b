import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import type { Language } from '../../../shared/domain/tenants.ts';
import { watchRequests } from './calm.ts';

/** A real Chromium, quiet: it asks nobody on the network for anything of its own. */
const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // an address bar that nobody sees would take a process of its own for each profile, at a second and a half of work
      '--disable-features=LocalNetworkAccessChecks,WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
    ],
  });

let launched: Promise<Browser> | undefined;

/** The one browser of this process, which ends with it: starting it costs more than most tests in it. People are kept apart by their profiles. */
export const theBrowser = (): Promise<Browser> => (launched ??= launch());

export type Looks = { readonly language?: Language; readonly width?: number; readonly dark?: boolean };

/** A profile of its own: nobody is signed in, nothing is kept. Fails loudly on what a page says to the console. */
export const openContext = async (
  browser: Browser,
  { language = 'nl', width = 1280, dark = false }: Looks = {},
): Promise<BrowserContext> => {
  const context = await browser.newContext({
    locale: `${language}-BE`,
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  watchRequests(context);
  await context.addInitScript((chosen) => {
    try {
      if (localStorage.getItem('ronde.language') === null) localStorage.setItem('ronde.language', chosen);
    } catch {
      // the sign-in pages have no storage to speak of
    }
  }, language);
  return context;
};

/** A profile that chose no language: the portal has to find one. */
export const openUndecided = (browser: Browser, locale: string): Promise<BrowserContext> =>
  browser.newContext({ locale, viewport: { width: 1280, height: 900 } });
