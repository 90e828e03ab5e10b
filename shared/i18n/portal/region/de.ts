export { homeDe as regionDe } from './home-de.ts';
