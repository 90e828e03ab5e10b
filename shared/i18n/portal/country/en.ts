export const countryEn = {} as const;
