import type { countryMoreEn } from './more-en.ts';
import { processNl } from '../process/nl.ts';
import { settingsNl } from '../settings/nl.ts';
import { coverageNl } from './coverage-nl.ts';
import { figuresNl } from './figures-nl.ts';
import { sourcesNl } from './sources-nl.ts';

export const countryMoreNl: Readonly<Record<keyof typeof countryMoreEn, string>> = {
  ...coverageNl,
  ...figuresNl,
  ...sourcesNl,
  ...settingsNl,
  ...processNl,
};
