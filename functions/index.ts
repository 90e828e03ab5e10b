import { handlers as audit } from './audit/handlers.ts';
import { handlers as breakGlass } from './break-glass/handlers.ts';
import { handlers as calendarFeeds } from './calendar-feeds/handlers.ts';
import { handlers as cases } from './cases/handlers.ts';
import { handlers as cells } from './cells/handlers.ts';
import { handlers as concertation } from './concertation/handlers.ts';
import { handlers as consultations } from './consultations/handlers.ts';
import { handlers as contributions } from './contributions/handlers.ts';
import { handlers as feedback } from './feedback/handlers.ts';
import { handlers as followUp } from './follow-up/handlers.ts';
import { handlers as countrySettings } from './country-settings/handlers.ts';
import { handlers as coverage } from './coverage/handlers.ts';
import { handlers as erasures } from './erasures/handlers.ts';
import { handlers as federalCoverage } from './federal-coverage/handlers.ts';
import { handlers as federalFigures } from './federal-figures/handlers.ts';
import { handlers as health } from './health/handlers.ts';
import { handlers as invitationRequests } from './invitation-requests/handlers.ts';
import { handlers as invitations } from './invitations/handlers.ts';
import { handlers as legalFrame } from './legal-frame/handlers.ts';
import { handlers as manuals } from './manuals/handlers.ts';
import { handlers as members } from './members/handlers.ts';
import { handlers as memberships } from './memberships/handlers.ts';
import { handlers as meetings } from './meetings/handlers.ts';
import { handlers as municipalities } from './municipalities/handlers.ts';
import { handlers as portal } from './portal/handlers.ts';
import { handlers as processFacts } from './process-facts/handlers.ts';
import { handlers as recusals } from './recusals/handlers.ts';
import { handlers as regionManuals } from './region-manuals/handlers.ts';
import { handlers as regionSettings } from './region-settings/handlers.ts';
import { handlers as register } from './register/handlers.ts';
import { handlers as registerChanges } from './register-changes/handlers.ts';
import { handlers as registrations } from './registrations/handlers.ts';
import { handlers as settings } from './settings/handlers.ts';
import { handlers as signals } from './signals/handlers.ts';
import { handlers as trainingOffers } from './training-offers/handlers.ts';
import { handlers as trainings } from './trainings/handlers.ts';
import { handlers as transfers } from './transfers/handlers.ts';
import { handlers as worklist } from './worklist/handlers.ts';

/** Every route of the regional API with its handler. */
export const regionHandlers = [
  ...municipalities,
  ...invitationRequests,
  ...registrations,
  ...cells,
  ...coverage,
  ...registerChanges,
  ...processFacts,
  ...members,
  ...memberships,
  ...audit,
  ...signals,
  ...cases,
  ...invitations,
  ...recusals,
  ...breakGlass,
  ...meetings,
  ...calendarFeeds,
  ...consultations,
  ...contributions,
  ...erasures,
  ...followUp,
  ...feedback,
  ...transfers,
  ...trainings,
  ...trainingOffers,
  ...worklist,
  ...manuals,
  ...regionManuals,
  ...settings,
  ...regionSettings,
  ...concertation,
  ...legalFrame,
  ...register,
  ...portal,
  ...health,
];

/** Every route of the federal API with its handler. */
export const federalHandlers = [
  ...federalCoverage,
  ...federalFigures,
  ...memberships,
  ...countrySettings,
  ...concertation,
  ...legalFrame,
  ...register,
  ...portal,
  ...health,
];
