import type { countryEn } from './en.ts';
import { settingsDe } from '../settings/de.ts';
import { coverageDe } from './coverage-de.ts';
import { figuresDe } from './figures-de.ts';
import { sourcesDe } from './sources-de.ts';

export const countryDe: Readonly<Record<keyof typeof countryEn, string>> = { ...coverageDe, ...figuresDe, ...sourcesDe, ...settingsDe };
