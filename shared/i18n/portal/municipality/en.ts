import { settingsEn } from '../settings/en.ts';
import { cellEn } from './cell-en.ts';
import { homeEn } from './home-en.ts';
import { membersEn } from './members-en.ts';
import { partnersEn } from './partners-en.ts';
import { registrationEn } from './registration-en.ts';
import { signaturesEn } from './signatures-en.ts';
import { stepsEn } from './steps-en.ts';

export const municipalityEn = {
  ...homeEn,
  ...registrationEn,
  ...stepsEn,
  ...partnersEn,
  ...signaturesEn,
  ...cellEn,
  ...membersEn,
  ...settingsEn,
};
