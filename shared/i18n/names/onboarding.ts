import type { CoverageStatus, OnboardingState } from '../../domain/municipalities/onboarding.ts';
import type { Names } from '../words.ts';

/** How far a municipality is on its way to a cell. */
export const onboardingNames = {
  inRegister: { nl: 'in het register', fr: 'au registre', de: 'im Register', en: 'in the register' },
  requested: { nl: 'vraagt een uitnodiging', fr: 'demande une invitation', de: 'bittet um Einladung', en: 'asks for an invitation' },
  invited: { nl: 'uitgenodigd', fr: 'invitée', de: 'eingeladen', en: 'invited' },
  claimed: { nl: 'uitnodiging aanvaard', fr: 'invitation acceptée', de: 'Einladung angenommen', en: 'invitation accepted' },
  registering: { nl: 'meldt een cel aan', fr: 'inscrit une cellule', de: 'meldet eine Zelle an', en: 'registering a cell' },
  declared: { nl: 'aangifte gedaan', fr: 'déclaration faite', de: 'gemeldet', en: 'declared' },
  acknowledged: { nl: 'kennis genomen', fr: 'acte pris', de: 'zur Kenntnis genommen', en: 'acknowledged' },
} as const satisfies Record<OnboardingState, Names>;

/** Unknown is never counted as none, so it has words of its own. */
export const coverageNames = {
  with: { nl: 'heeft een cel', fr: 'a une cellule', de: 'hat eine Zelle', en: 'has a cell' },
  without: { nl: 'heeft geen cel', fr: 'n’a pas de cellule', de: 'hat keine Zelle', en: 'has no cell' },
  unknown: { nl: 'onbekend', fr: 'inconnu', de: 'unbekannt', en: 'unknown' },
} as const satisfies Record<CoverageStatus, Names>;
