import { processFr } from '../process/fr.ts';
import { settingsFr } from '../settings/fr.ts';
import { trainingsFr } from '../trainings/fr.ts';
import { coverageFr } from './coverage-fr.ts';
import { invitationsFr } from './invitations-fr.ts';
import { municipalitiesFr } from './municipalities-fr.ts';

export const regionMoreFr = {
  ...settingsFr,
  ...trainingsFr,
  ...processFr,
  ...coverageFr,
  ...municipalitiesFr,
  ...invitationsFr,
  'region.proposeFor': 'Proposer de modifier « {name} »',
} as const;
