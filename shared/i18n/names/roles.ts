import type { Role } from '../../domain/access/roles.ts';
import type { Names } from '../words.ts';

/** What each role and partner sector is called (words of the product's glossary). */
export const roleNames = {
  coordinator: { nl: 'coördinator', fr: 'coordinateur', de: 'Koordinator', en: 'coordinator' },
  mayor: { nl: 'burgemeester', fr: 'bourgmestre', de: 'Bürgermeister', en: 'mayor' },
  police: {
    nl: 'vertegenwoordiger van de politie',
    fr: 'représentant de la police',
    de: 'Vertreter der Polizei',
    en: 'police representative',
  },
  dataProtectionOfficer: {
    nl: 'functionaris gegevensbescherming',
    fr: 'délégué à la protection des données',
    de: 'Datenschutzbeauftragter',
    en: 'data protection officer',
  },
  socialWelfare: { nl: 'OCMW', fr: 'CPAS', de: 'ÖSHZ', en: 'public social welfare centre' },
  education: { nl: 'onderwijs', fr: 'enseignement', de: 'Unterrichtswesen', en: 'education' },
  pupilGuidance: { nl: 'CLB', fr: 'CPMS', de: 'Kaleido', en: 'pupil guidance centre' },
  youthCare: { nl: 'jeugdhulp', fr: 'aide à la jeunesse', de: 'Jugendhilfe', en: 'youth care' },
  streetWork: { nl: 'straathoekwerk', fr: 'travail de rue', de: 'Streetwork', en: 'street work' },
  mentalHealth: { nl: 'geestelijke gezondheidszorg', fr: 'santé mentale', de: 'psychische Gesundheit', en: 'mental health care' },
  justiceHouse: { nl: 'justitiehuis', fr: 'maison de justice', de: 'Justizhaus', en: 'justice house' },
  prevention: { nl: 'preventiedienst', fr: 'service de prévention', de: 'Präventionsdienst', en: 'prevention service' },
  otherMunicipal: {
    nl: 'andere gemeentelijke dienst',
    fr: 'autre service communal',
    de: 'anderer Gemeindedienst',
    en: 'other municipal service',
  },
  regionOfficer: { nl: 'medewerker van het gewest', fr: 'agent de la région', de: 'Mitarbeiter der Region', en: 'officer of the Region' },
  competenceOfficer: {
    nl: 'verantwoordelijke voor de instellingen',
    fr: 'responsable des paramètres',
    de: 'Verantwortlicher für die Einstellungen',
    en: 'settings officer',
  },
  ministryAnalyst: {
    nl: 'analist van de federale overheid',
    fr: 'analyste de l’autorité fédérale',
    de: 'Analyst der föderalen Behörde',
    en: 'analyst of the federal authority',
  },
  operator: { nl: 'technisch beheerder', fr: 'gestionnaire technique', de: 'technischer Betreiber', en: 'operator' },
} as const satisfies Record<Role, Names>;
