import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Page, Request } from 'playwright-core';

const quietMillis = 100;
const underWay = new WeakMap<BrowserContext, Set<Request>>();
const lastHeard = new WeakMap<BrowserContext, number>();

/** Remembers which requests of a profile are under way, from now on. */
export const watchRequests = (context: BrowserContext): void => {
  const requests = new Set<Request>();
  const heard = (): void => void lastHeard.set(context, performance.now());
  const over = (request: Request): void => {
    requests.delete(request);
    heard();
  };
  underWay.set(context, requests);
  context.on('request', (request) => {
    requests.add(request);
    heard();
  });
  context.on('requestfinished', over);
  context.on('requestfailed', over);
};

const isQuiet = (context: BrowserContext): boolean =>
  (underWay.get(context)?.size ?? 0) === 0 && performance.now() - (lastHeard.get(context) ?? 0) > quietMillis;

/** Waits until a page asks for nothing and nothing on it waits; sooner than the half second of the browser's own word for it. */
export const calm = async (page: Page): Promise<void> => {
  const nothingWaits = () => page.waitForFunction(() => document.querySelector('.waiting') === null);
  await nothingWaits();
  while (!isQuiet(page.context())) await setTimeout(quietMillis / 2);
  await nothingWaits();
};
