import type { countryEn } from './en.ts';

export const countryFr: Readonly<Record<keyof typeof countryEn, string>> = {};
