import type { municipalityEn } from './en.ts';

export const municipalityDe: Readonly<Record<keyof typeof municipalityEn, string>> = {};
