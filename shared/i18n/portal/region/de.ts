import { invitationsDe } from './invitations-de.ts';
import { municipalitiesDe } from './municipalities-de.ts';

export const regionDe = { ...municipalitiesDe, ...invitationsDe };
