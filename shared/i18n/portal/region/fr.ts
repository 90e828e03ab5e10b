import { invitationsFr } from './invitations-fr.ts';
import { municipalitiesFr } from './municipalities-fr.ts';

export const regionFr = { ...municipalitiesFr, ...invitationsFr };
