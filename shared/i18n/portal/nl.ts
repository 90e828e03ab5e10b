import { openNl } from './open/nl.ts';
import { shellNl } from './shell/nl.ts';

export const everywhereNl = { ...shellNl, ...openNl };
