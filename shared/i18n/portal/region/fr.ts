import { settingsFr } from '../settings/fr.ts';
import { homeFr } from './home-fr.ts';
import { invitationsFr } from './invitations-fr.ts';
import { municipalitiesFr } from './municipalities-fr.ts';

export const regionFr = { ...settingsFr, ...homeFr, ...municipalitiesFr, ...invitationsFr };
