/** What the Region's home needs; the rest comes with the other pages. */
export { homeEn as regionEn } from './home-en.ts';
