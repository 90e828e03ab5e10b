import { settingsEn } from '../settings/en.ts';
import { coverageEn } from './coverage-en.ts';
import { invitationsEn } from './invitations-en.ts';
import { municipalitiesEn } from './municipalities-en.ts';

/** What the Region's other pages say. */
export const regionMoreEn = { ...settingsEn, ...coverageEn, ...municipalitiesEn, ...invitationsEn } as const;
