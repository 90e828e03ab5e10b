/** A name as a person may type it: accents, capitals, hyphens and apostrophes make no difference. */
export const spelling = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\d\s]/gu, '')
    .toLowerCase()
    .trim();
