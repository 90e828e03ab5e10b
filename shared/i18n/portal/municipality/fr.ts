import type { municipalityEn } from './en.ts';

export const municipalityFr: Readonly<Record<keyof typeof municipalityEn, string>> = {};
