import { settingsDe } from '../settings/de.ts';
import { homeDe } from './home-de.ts';
import { invitationsDe } from './invitations-de.ts';
import { municipalitiesDe } from './municipalities-de.ts';

export const regionDe = { ...settingsDe, ...homeDe, ...municipalitiesDe, ...invitationsDe };
