import type { countryEn } from './en.ts';
import { coverageNl } from './coverage-nl.ts';

export const countryNl: Readonly<Record<keyof typeof countryEn, string>> = { ...coverageNl };
