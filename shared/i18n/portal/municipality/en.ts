export const municipalityEn = {} as const;
