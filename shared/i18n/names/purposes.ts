import type { Purpose } from '../../domain/audit/purpose.ts';
import type { Names } from '../words.ts';

/** Why somebody looks or acts, as the audit names it. */
export const purposeNames = {
  organisationOfTheCell: {
    nl: 'werking van de cel',
    fr: 'fonctionnement de la cellule',
    de: 'Organisation der Zelle',
    en: 'organisation of the cell',
  },
  signalIntake: {
    nl: 'intake van een signaal',
    fr: 'traitement d’un signalement',
    de: 'Aufnahme eines Hinweises',
    en: 'intake of a signal',
  },
  caseConsultation: { nl: 'casusoverleg', fr: 'concertation de cas', de: 'Fallbesprechung', en: 'case consultation' },
  followUp: { nl: 'opvolging', fr: 'suivi', de: 'Begleitung', en: 'follow-up' },
  oversight: { nl: 'toezicht', fr: 'contrôle', de: 'Aufsicht', en: 'oversight' },
  breakGlass: { nl: 'noodinzage', fr: 'accès d’urgence', de: 'Notfalleinsicht', en: 'emergency access' },
  transfer: { nl: 'overdracht', fr: 'transfert', de: 'Übertragung', en: 'transfer' },
  retention: { nl: 'bewaring en wissing', fr: 'conservation et effacement', de: 'Aufbewahrung und Löschung', en: 'retention and erasure' },
} as const satisfies Record<Purpose, Names>;
