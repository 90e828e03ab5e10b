import { settingsDe } from '../settings/de.ts';
import { trainingsDe } from '../trainings/de.ts';
import { cellDe } from './cell-de.ts';
import { membersDe } from './members-de.ts';
import { partnersDe } from './partners-de.ts';
import { registrationDe } from './registration-de.ts';
import { signaturesDe } from './signatures-de.ts';
import { stepsDe } from './steps-de.ts';

export const municipalityMoreDe = {
  ...registrationDe,
  ...stepsDe,
  ...partnersDe,
  ...signaturesDe,
  ...cellDe,
  ...membersDe,
  ...settingsDe,
  ...trainingsDe,
} as const;
