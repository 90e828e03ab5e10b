import { openFr } from './open/fr.ts';
import { shellFr } from './shell/fr.ts';

export const everywhereFr = { ...shellFr, ...openFr };
