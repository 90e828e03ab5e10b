import type { countryMoreEn } from './more-en.ts';
import { processDe } from '../process/de.ts';
import { settingsDe } from '../settings/de.ts';
import { coverageDe } from './coverage-de.ts';
import { figuresDe } from './figures-de.ts';
import { sourcesDe } from './sources-de.ts';

export const countryMoreDe: Readonly<Record<keyof typeof countryMoreEn, string>> = {
  ...coverageDe,
  ...figuresDe,
  ...sourcesDe,
  ...settingsDe,
  ...processDe,
};
