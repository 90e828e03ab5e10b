import { openEn } from './open/en.ts';
import { shellEn } from './shell/en.ts';

export const everywhereEn = { ...shellEn, ...openEn };
