import type { Api } from './api.ts';
import { audit } from './audit.ts';
import { cells } from './cells.ts';
import { coverage } from './coverage.ts';
import { federalCoverage } from './federal-coverage.ts';
import { federalFigures } from './federal-figures.ts';
import { members, memberships } from './members.ts';
import { invitationRequests, municipalities } from './municipalities.ts';
import { portal } from './portal.ts';
import { health, register } from './register.ts';
import { registrations } from './registrations.ts';
import { signals } from './signals.ts';
import { countrySettings, legalFrame, regionSettings, settings } from './settings.ts';

/** What each regional tenant offers. */
export const regionApi = {
  name: 'region',
  title: 'Ronde: local integral security cells of one Region',
  capabilities: {
    municipalities,
    invitationRequests,
    registrations,
    cells,
    coverage,
    members,
    memberships,
    audit,
    signals,
    settings,
    regionSettings,
    legalFrame,
    register,
    portal,
    health,
  },
} as const satisfies Api;

/** What the federal tenant offers: coverage and aggregated figures, nothing finer. */
export const federalApi = {
  name: 'federal',
  title: 'Ronde: coverage of the country',
  capabilities: { federalCoverage, federalFigures, memberships, countrySettings, legalFrame, register, portal, health },
} as const satisfies Api;
