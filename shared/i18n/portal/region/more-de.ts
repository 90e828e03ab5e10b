import { settingsDe } from '../settings/de.ts';
import { coverageDe } from './coverage-de.ts';
import { invitationsDe } from './invitations-de.ts';
import { municipalitiesDe } from './municipalities-de.ts';

export const regionMoreDe = { ...settingsDe, ...coverageDe, ...municipalitiesDe, ...invitationsDe } as const;
