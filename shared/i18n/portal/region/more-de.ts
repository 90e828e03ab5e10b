import { processDe } from '../process/de.ts';
import { settingsDe } from '../settings/de.ts';
import { trainingsDe } from '../trainings/de.ts';
import { coverageDe } from './coverage-de.ts';
import { invitationsDe } from './invitations-de.ts';
import { municipalitiesDe } from './municipalities-de.ts';

export const regionMoreDe = {
  ...settingsDe,
  ...trainingsDe,
  ...processDe,
  ...coverageDe,
  ...municipalitiesDe,
  ...invitationsDe,
  'region.proposeFor': 'Änderung von „{name}“ vorschlagen',
} as const;
