import type { regionEn } from './en.ts';

export const regionFr: Readonly<Record<keyof typeof regionEn, string>> = {};
