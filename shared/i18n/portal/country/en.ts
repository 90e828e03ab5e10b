import { coverageEn } from './coverage-en.ts';

export const countryEn = { ...coverageEn } as const;
