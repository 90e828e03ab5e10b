import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { newcomer, openDemonstration } from './support/pages/demonstration.ts';
import { everyPage, settled } from './support/pages/every-page.ts';

/** `npm run screens`: a picture of every page, as a newcomer sees it, on a desk and on a telephone; `-- --country` waits some minutes for the whole invented country. */
const folder = fileURLToPath(new URL('../docs/screens/', import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const demonstration = await openDemonstration({ wide: process.argv.includes('--country') });
await demonstration.begin();
const addressOf = await demonstration.work();
const widths = { desktop: 1120, phone: 390 } as const;
const shoot = async (tab: Page, name: string): Promise<void> => {
  for (const [look, width] of Object.entries(widths)) {
    await tab.setViewportSize({ width, height: look === 'phone' ? 844 : 1000 });
    // pictures for people to leaf through: small, and no taller than what one looks at
    writeFileSync(`${folder}${name}-${look}.jpg`, await tab.screenshot({ type: 'jpeg', quality: 60 }));
  }
};
for (const [as, pages] of Map.groupBy(everyPage, (page) => page.as)) {
  const tab = await demonstration.open(as, { language: 'en' });
  const portal = demonstration.portalOf(as === newcomer.email ? undefined : as);
  for (const { name, path } of pages) {
    await tab.goto(`${portal}${addressOf(path)}`);
    await settled(tab);
    await shoot(tab, name);
    process.stdout.write(`${name}\n`);
  }
  await tab.context().close();
}
await demonstration.close();
process.exit(0);
