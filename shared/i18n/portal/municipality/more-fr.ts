import { settingsFr } from '../settings/fr.ts';
import { trainingsFr } from '../trainings/fr.ts';
import { cellFr } from './cell-fr.ts';
import { membersFr } from './members-fr.ts';
import { partnersFr } from './partners-fr.ts';
import { registrationFr } from './registration-fr.ts';
import { signaturesFr } from './signatures-fr.ts';
import { stepsFr } from './steps-fr.ts';

export const municipalityMoreFr = {
  ...registrationFr,
  ...stepsFr,
  ...partnersFr,
  ...signaturesFr,
  ...cellFr,
  ...membersFr,
  ...settingsFr,
  ...trainingsFr,
} as const;
