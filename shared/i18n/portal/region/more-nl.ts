import { settingsNl } from '../settings/nl.ts';
import { coverageNl } from './coverage-nl.ts';
import { invitationsNl } from './invitations-nl.ts';
import { municipalitiesNl } from './municipalities-nl.ts';

export const regionMoreNl = { ...settingsNl, ...coverageNl, ...municipalitiesNl, ...invitationsNl } as const;
