export { homeDe as municipalityDe } from './home-de.ts';
