export { homeNl as municipalityNl } from './home-nl.ts';
