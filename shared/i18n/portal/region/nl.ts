export { homeNl as regionNl } from './home-nl.ts';
