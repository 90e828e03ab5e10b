/** What the municipality's home needs; the rest comes with the other pages. */
export { homeEn as municipalityEn } from './home-en.ts';
