import type { countryMoreEn } from './more-en.ts';
import { processFr } from '../process/fr.ts';
import { settingsFr } from '../settings/fr.ts';
import { coverageFr } from './coverage-fr.ts';
import { figuresFr } from './figures-fr.ts';
import { sourcesFr } from './sources-fr.ts';

export const countryMoreFr: Readonly<Record<keyof typeof countryMoreEn, string>> = {
  ...coverageFr,
  ...figuresFr,
  ...sourcesFr,
  ...settingsFr,
  ...processFr,
};
