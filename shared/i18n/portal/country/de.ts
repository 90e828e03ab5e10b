import type { countryEn } from './en.ts';

export const countryDe: Readonly<Record<keyof typeof countryEn, string>> = {};
