import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { federalApi, regionApi } from '../../../shared/contract/index.ts';
import { sealed } from '../audit/sealed.ts';
import { everyCountryRoute } from '../every-route/every-country-route.ts';
import { everyRegionRoute } from '../every-route/every-region-route.ts';
import { federalPlatform, platform } from '../platform.ts';
import { spending } from '../spending.ts';
import { type Cost, costsOf, costTable, share } from './costs.ts';
import { patternTable } from './patterns.ts';

const file = fileURLToPath(new URL('../../../docs/access-patterns.md', import.meta.url));

/** Every route of both APIs, measured over the table in memory, and the keys they touched. */
export const measured = async () => {
  const [region, country] = [spending(), spending()];
  const here = platform({ watch: region.watch });
  const there = federalPlatform({ watch: country.watch });
  await everyRegionRoute(here);
  await everyCountryRoute(there);
  await sealed(here);
  return {
    region: costsOf(regionApi, region.spent()),
    federal: costsOf(federalApi, country.spent()),
    keys: [...here.changes, ...there.changes].map(({ key }) => key),
  };
};
export type Measured = Awaited<ReturnType<typeof measured>>;

const table = (costs: readonly Cost[]): string => `${share(costs)}\n\n${costTable(costs)}`;

const filled = (text: string, name: string, content: string): string =>
  text.replace(
    new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`),
    (_, begin: string, end: string) => `${begin}\n${content}\n\n${end}`,
  );

export const committed = (): string => readFileSync(file, 'utf8');

/** The document as it must be: the committed words around tables of what was measured. */
export const accessPatterns = ({ region, federal, keys }: Measured): string =>
  filled(filled(filled(committed(), 'keys', patternTable(keys)), 'region', table(region)), 'federal', table(federal));

if (import.meta.main) {
  writeFileSync(file, accessPatterns(await measured()));
  process.stdout.write('docs/access-patterns.md is as the code is.\n');
}
