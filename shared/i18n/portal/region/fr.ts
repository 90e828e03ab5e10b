export { homeFr as regionFr } from './home-fr.ts';
