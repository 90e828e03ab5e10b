import { processEn } from '../process/en.ts';
import { settingsEn } from '../settings/en.ts';
import { trainingsEn } from '../trainings/en.ts';
import { coverageEn } from './coverage-en.ts';
import { invitationsEn } from './invitations-en.ts';
import { municipalitiesEn } from './municipalities-en.ts';

/** What the Region's other pages say. */
export const regionMoreEn = {
  ...settingsEn,
  ...trainingsEn,
  ...processEn,
  ...coverageEn,
  ...municipalitiesEn,
  ...invitationsEn,
  'region.proposeFor': 'Propose to change “{name}”',
} as const;
