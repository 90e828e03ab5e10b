import type { countryEn } from './en.ts';
import { coverageDe } from './coverage-de.ts';

export const countryDe: Readonly<Record<keyof typeof countryEn, string>> = { ...coverageDe };
