import type { regionEn } from './en.ts';

export const regionDe: Readonly<Record<keyof typeof regionEn, string>> = {};
