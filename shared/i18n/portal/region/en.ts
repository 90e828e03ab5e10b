import { invitationsEn } from './invitations-en.ts';
import { municipalitiesEn } from './municipalities-en.ts';

export const regionEn = { ...municipalitiesEn, ...invitationsEn };
