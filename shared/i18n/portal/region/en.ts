import { settingsEn } from '../settings/en.ts';
import { homeEn } from './home-en.ts';
import { invitationsEn } from './invitations-en.ts';
import { municipalitiesEn } from './municipalities-en.ts';

export const regionEn = { ...settingsEn, ...homeEn, ...municipalitiesEn, ...invitationsEn };
