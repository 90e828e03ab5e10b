import type { countryEn } from './en.ts';
import { settingsNl } from '../settings/nl.ts';
import { coverageNl } from './coverage-nl.ts';
import { figuresNl } from './figures-nl.ts';
import { sourcesNl } from './sources-nl.ts';

export const countryNl: Readonly<Record<keyof typeof countryEn, string>> = { ...coverageNl, ...figuresNl, ...sourcesNl, ...settingsNl };
