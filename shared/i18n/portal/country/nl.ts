import type { countryEn } from './en.ts';

export const countryNl: Readonly<Record<keyof typeof countryEn, string>> = {};
