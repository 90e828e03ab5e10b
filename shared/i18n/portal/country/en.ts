import { settingsEn } from '../settings/en.ts';
import { coverageEn } from './coverage-en.ts';
import { figuresEn } from './figures-en.ts';
import { sourcesEn } from './sources-en.ts';

export const countryEn = { ...coverageEn, ...figuresEn, ...sourcesEn, ...settingsEn } as const;
