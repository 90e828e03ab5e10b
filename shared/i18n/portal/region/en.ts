export const regionEn = {} as const;
