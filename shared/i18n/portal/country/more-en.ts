import { processEn } from '../process/en.ts';
import { settingsEn } from '../settings/en.ts';
import { coverageEn } from './coverage-en.ts';
import { figuresEn } from './figures-en.ts';
import { sourcesEn } from './sources-en.ts';

/** What the country's pages say below the headline. */
export const countryMoreEn = { ...coverageEn, ...figuresEn, ...sourcesEn, ...settingsEn, ...processEn } as const;
