import { openDe } from './open/de.ts';
import { shellDe } from './shell/de.ts';

export const everywhereDe = { ...shellDe, ...openDe };
