import type { Reading } from '../../domain/access/action.ts';
import type { Names } from '../words.ts';

/** What each reading is called in the printed matrix. */
export const readingNames = {
  'signals.list': { nl: 'signalen oplijsten', fr: 'lister les signalements', de: 'Hinweise auflisten', en: 'list signals' },
  'signals.read': { nl: 'een signaal lezen', fr: 'lire un signalement', de: 'einen Hinweis lesen', en: 'read a signal' },
  'signals.readReporter': { nl: 'de melder kennen', fr: 'connaître le signalant', de: 'den Hinweisgeber kennen', en: 'know the reporter' },
  'cases.list': { nl: 'de lijst van gevallen zien', fr: 'voir la liste des cas', de: 'die Fallliste sehen', en: 'see the list of cases' },
  'cases.query': { nl: 'een casus opzoeken', fr: 'rechercher un cas', de: 'einen Fall suchen', en: 'look up a case' },
  'cases.read': { nl: 'een casus lezen', fr: 'lire un cas', de: 'einen Fall lesen', en: 'read a case' },
  'cases.readIdentity': {
    nl: 'de betrokkene kennen',
    fr: 'connaître la personne concernée',
    de: 'die betroffene Person kennen',
    en: 'know the person concerned',
  },
  'contributions.read': { nl: 'bijdragen lezen', fr: 'lire les contributions', de: 'Beiträge lesen', en: 'read contributions' },
  'meetings.read': {
    nl: 'een vergadering en haar verslag lezen',
    fr: 'lire une réunion et son procès-verbal',
    de: 'eine Sitzung und ihr Protokoll lesen',
    en: 'read a meeting and its minutes',
  },
  'plans.read': { nl: 'het plan lezen', fr: 'lire le plan', de: 'den Plan lesen', en: 'read the plan' },
  'actions.read': { nl: 'acties lezen', fr: 'lire les actions', de: 'Maßnahmen lesen', en: 'read actions' },
  'feedback.read': {
    nl: 'terugkoppeling aan de politie lezen',
    fr: 'lire le retour à la police',
    de: 'die Rückmeldung an die Polizei lesen',
    en: 'read feedback to police',
  },
  'transfers.read': { nl: 'een overdracht zien', fr: 'voir un transfert', de: 'eine Übertragung sehen', en: 'see a transfer' },
  'audit.read': {
    nl: 'de toegangslog lezen',
    fr: 'lire le journal des accès',
    de: 'das Zugriffsprotokoll lesen',
    en: 'read the access log',
  },
  'audit.readOwn': {
    nl: 'de eigen toegang nalezen',
    fr: 'relire ses propres accès',
    de: 'die eigenen Zugriffe nachlesen',
    en: 'read one’s own accesses',
  },
  'audit.export': {
    nl: 'de toegangslog uitvoeren',
    fr: 'exporter le journal des accès',
    de: 'das Zugriffsprotokoll ausführen',
    en: 'export the access log',
  },
  export: { nl: 'een casus uitvoeren', fr: 'exporter un cas', de: 'einen Fall ausführen', en: 'export a case' },
} as const satisfies Record<Reading, Names>;
