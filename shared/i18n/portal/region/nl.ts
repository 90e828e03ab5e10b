import { invitationsNl } from './invitations-nl.ts';
import { municipalitiesNl } from './municipalities-nl.ts';

export const regionNl = { ...municipalitiesNl, ...invitationsNl };
