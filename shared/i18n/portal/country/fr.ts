import type { countryEn } from './en.ts';
import { settingsFr } from '../settings/fr.ts';
import { coverageFr } from './coverage-fr.ts';
import { figuresFr } from './figures-fr.ts';
import { sourcesFr } from './sources-fr.ts';

export const countryFr: Readonly<Record<keyof typeof countryEn, string>> = { ...coverageFr, ...figuresFr, ...sourcesFr, ...settingsFr };
