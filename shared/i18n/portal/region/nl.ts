import type { regionEn } from './en.ts';

export const regionNl: Readonly<Record<keyof typeof regionEn, string>> = {};
