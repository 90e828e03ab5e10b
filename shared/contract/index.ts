import type { Api } from './api.ts';
import { audit } from './audit.ts';
import { breakGlass } from './break-glass.ts';
import { calendarFeeds } from './calendar-feeds.ts';
import { cases } from './cases.ts';
import { cells } from './cells.ts';
import { concertation } from './concertation.ts';
import { coverage } from './coverage.ts';
import { erasures } from './erasures.ts';
import { federalCoverage } from './federal-coverage.ts';
import { federalFigures } from './federal-figures.ts';
import { feedback } from './feedback.ts';
import { followUp } from './follow-up.ts';
import { invitations } from './invitations.ts';
import { recusals } from './recusals.ts';
import { consultations, contributions } from './consultations.ts';
import { manuals, regionManuals } from './manuals.ts';
import { meetings } from './meetings.ts';
import { members } from './members.ts';
import { memberships } from './memberships.ts';
import { invitationRequests, municipalities } from './municipalities.ts';
import { portal } from './portal.ts';
import { health, register } from './register.ts';
import { registerChanges } from './register-changes.ts';
import { processFacts } from './process-facts.ts';
import { registrations } from './registrations.ts';
import { signals } from './signals.ts';
import { countrySettings, legalFrame, regionSettings, settings } from './settings.ts';
import { trainingOffers, trainings } from './trainings.ts';
import { transfers } from './transfers.ts';
import { worklist } from './worklist.ts';

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
    registerChanges,
    processFacts,
    members,
    memberships,
    audit,
    signals,
    cases,
    invitations,
    recusals,
    breakGlass,
    meetings,
    calendarFeeds,
    consultations,
    contributions,
    erasures,
    followUp,
    feedback,
    transfers,
    trainings,
    trainingOffers,
    worklist,
    manuals,
    regionManuals,
    settings,
    regionSettings,
    concertation,
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
  capabilities: { federalCoverage, federalFigures, memberships, countrySettings, concertation, legalFrame, register, portal, health },
} as const satisfies Api;
