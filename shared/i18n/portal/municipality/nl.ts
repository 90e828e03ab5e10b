import type { municipalityEn } from './en.ts';

export const municipalityNl: Readonly<Record<keyof typeof municipalityEn, string>> = {};
