import type { countryEn } from './en.ts';
import { coverageFr } from './coverage-fr.ts';

export const countryFr: Readonly<Record<keyof typeof countryEn, string>> = { ...coverageFr };
