import { settingsEn } from '../settings/en.ts';
import { trainingsEn } from '../trainings/en.ts';
import { cellEn } from './cell-en.ts';
import { membersEn } from './members-en.ts';
import { partnersEn } from './partners-en.ts';
import { registrationEn } from './registration-en.ts';
import { signaturesEn } from './signatures-en.ts';
import { stepsEn } from './steps-en.ts';

/** What the municipality's other pages say. */
export const municipalityMoreEn = {
  ...registrationEn,
  ...stepsEn,
  ...partnersEn,
  ...signaturesEn,
  ...cellEn,
  ...membersEn,
  ...settingsEn,
  ...trainingsEn,
} as const;
