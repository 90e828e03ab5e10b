import { settingsFr } from '../settings/fr.ts';
import { coverageFr } from './coverage-fr.ts';
import { invitationsFr } from './invitations-fr.ts';
import { municipalitiesFr } from './municipalities-fr.ts';

export const regionMoreFr = { ...settingsFr, ...coverageFr, ...municipalitiesFr, ...invitationsFr } as const;
