export { homeFr as municipalityFr } from './home-fr.ts';
