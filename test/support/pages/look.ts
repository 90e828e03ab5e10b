import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import * as z from 'zod';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'].map((rule) => `'${rule}'`).join();

/** Of the rest nobody reads: what passed is not written down, and style sheets, which no rule of these asks for, are not loaded again. */
const options = `{ runOnly: [${rules}], resultTypes: ['violations'], preload: { assets: ['media'] } }`;

const Violations = z.array(
  z.object({ id: z.string(), help: z.string(), nodes: z.array(z.object({ target: z.array(z.unknown()), html: z.string() })) }),
);

/** What axe finds on a page: rule, place, words. WCAG 2.2 A and AA, and its best practices. */
export const axeOn = async (page: Page): Promise<readonly string[]> => {
  // the portal's policy lets no foreign script in; axe comes in by the browser's own door, once for each document
  const door = await page.context().newCDPSession(page);
  const evaluate = (expression: string) => door.send('Runtime.evaluate', { awaitPromise: true, returnByValue: true, expression });
  const isIn = await evaluate("typeof axe === 'object'");
  if (isIn.result.value !== true) await evaluate(`${axe}; undefined`);
  const { result } = await evaluate(`axe.run(document, ${options}).then(({ violations }) => violations)`);
  await door.detach();
  return Violations.parse(result.value).flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help} (${target.join(' ')}) ${html.slice(0, 160)}`),
  );
};

/** How many pixels a page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));

/** Everything a page complains about to the console, from now on. */
export const complaintsOf = (page: Page): readonly string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
};

/** A4 upright within the margins of the style sheet, in pixels. */
export const paper = 703;

/** What of a page would be cut off on paper: the page itself, or a table that scrolls on the screen. */
export const cutOnPaper = async (page: Page): Promise<readonly string[]> => {
  const screen = page.viewportSize() ?? { width: paper, height: 900 };
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ ...screen, width: paper });
  const cut = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.scrolls')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(
        ({ className, textContent, scrollWidth, clientWidth }) =>
          `${className} ${textContent.slice(0, 40)}: ${scrollWidth} > ${clientWidth}`,
      ),
  );
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize(screen);
  return cut;
};
