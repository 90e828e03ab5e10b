import { settingsNl } from '../settings/nl.ts';
import { homeNl } from './home-nl.ts';
import { invitationsNl } from './invitations-nl.ts';
import { municipalitiesNl } from './municipalities-nl.ts';

export const regionNl = { ...settingsNl, ...homeNl, ...municipalitiesNl, ...invitationsNl };
