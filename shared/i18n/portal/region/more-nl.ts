import { processNl } from '../process/nl.ts';
import { settingsNl } from '../settings/nl.ts';
import { trainingsNl } from '../trainings/nl.ts';
import { coverageNl } from './coverage-nl.ts';
import { invitationsNl } from './invitations-nl.ts';
import { municipalitiesNl } from './municipalities-nl.ts';

export const regionMoreNl = {
  ...settingsNl,
  ...trainingsNl,
  ...processNl,
  ...coverageNl,
  ...municipalitiesNl,
  ...invitationsNl,
  'region.proposeFor': 'Een wijziging van “{name}” voorstellen',
} as const;
