import { settingsNl } from '../settings/nl.ts';
import { trainingsNl } from '../trainings/nl.ts';
import { cellNl } from './cell-nl.ts';
import { membersNl } from './members-nl.ts';
import { partnersNl } from './partners-nl.ts';
import { registrationNl } from './registration-nl.ts';
import { signaturesNl } from './signatures-nl.ts';
import { stepsNl } from './steps-nl.ts';

export const municipalityMoreNl = {
  ...registrationNl,
  ...stepsNl,
  ...partnersNl,
  ...signaturesNl,
  ...cellNl,
  ...membersNl,
  ...settingsNl,
  ...trainingsNl,
} as const;
