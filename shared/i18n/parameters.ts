import type { ParameterKey } from '../domain/settings/parameter.ts';
import { type ParameterName, retentionWords } from './retention.ts';

/** The name of each parameter and one sentence on what it does; the compiler asks for every key in every language. */
export const parameterWords: Readonly<Record<ParameterKey, ParameterName>> = {
  meetingRhythmWeeks: {
    nl: { name: 'Vergaderritme', explanation: 'Hoeveel weken er hoogstens tussen twee vergaderingen van de cel liggen.' },
    fr: { name: 'Rythme des réunions', explanation: 'Le nombre maximal de semaines entre deux réunions de la cellule.' },
    de: { name: 'Sitzungsrhythmus', explanation: 'Wie viele Wochen höchstens zwischen zwei Sitzungen der Zelle liegen.' },
    en: { name: 'Meeting rhythm', explanation: 'How many weeks at most lie between two meetings of the cell.' },
  },
  meetingsPerYearMinimum: {
    nl: { name: 'Minimum aantal vergaderingen', explanation: 'Hoe vaak een cel per jaar ten minste samenkomt.' },
    fr: { name: 'Nombre minimal de réunions', explanation: 'Combien de fois par an une cellule se réunit au moins.' },
    de: { name: 'Mindestzahl der Sitzungen', explanation: 'Wie oft eine Zelle pro Jahr mindestens zusammenkommt.' },
    en: { name: 'Minimum number of meetings', explanation: 'How often a cell must meet each year, at least.' },
  },
  confirmationTermMonths: {
    nl: { name: 'Bevestigingstermijn', explanation: 'Na hoeveel maanden een cel opnieuw bevestigt dat ze bestaat.' },
    fr: { name: 'Délai de confirmation', explanation: 'Après combien de mois une cellule confirme à nouveau qu’elle existe.' },
    de: { name: 'Bestätigungsfrist', explanation: 'Nach wie vielen Monaten eine Zelle erneut bestätigt, dass sie besteht.' },
    en: { name: 'Confirmation term', explanation: 'After how many months a cell confirms again that it exists.' },
  },
  confirmationGraceDays: {
    nl: { name: 'Uitstel van bevestiging', explanation: 'Hoeveel dagen een te late bevestiging nog telt; daarna is de dekking onbekend.' },
    fr: {
      name: 'Sursis de confirmation',
      explanation: 'Combien de jours une confirmation tardive compte encore ; ensuite la couverture est inconnue.',
    },
    de: {
      name: 'Nachfrist der Bestätigung',
      explanation: 'Wie viele Tage eine späte Bestätigung noch zählt; danach ist die Abdeckung unbekannt.',
    },
    en: { name: 'Confirmation grace', explanation: 'How many days a late confirmation still counts; after that the coverage is unknown.' },
  },
  requiredDeclarations: {
    nl: { name: 'Vereiste documenten', explanation: 'Wat een cel aanvaard moet hebben voor ze aangifte doet.' },
    fr: { name: 'Documents requis', explanation: 'Ce qu’une cellule doit avoir accepté avant de se déclarer.' },
    de: { name: 'Erforderliche Dokumente', explanation: 'Was eine Zelle vor ihrer Meldung angenommen haben muss.' },
    en: { name: 'Required documents', explanation: 'What a cell must have accepted before it declares itself.' },
  },
  requiredPartnerSectors: {
    nl: { name: 'Vereiste partnersectoren', explanation: 'Welke sectoren in elke cel vertegenwoordigd moeten zijn.' },
    fr: { name: 'Secteurs partenaires requis', explanation: 'Les secteurs qui doivent être représentés dans chaque cellule.' },
    de: { name: 'Erforderliche Partnerbereiche', explanation: 'Welche Bereiche in jeder Zelle vertreten sein müssen.' },
    en: { name: 'Required partner sectors', explanation: 'Which sectors must be represented in every cell.' },
  },
  languages: {
    nl: { name: 'Talen', explanation: 'In welke talen het gewest met zijn cellen werkt.' },
    fr: { name: 'Langues', explanation: 'Les langues dans lesquelles la région travaille avec ses cellules.' },
    de: { name: 'Sprachen', explanation: 'In welchen Sprachen die Region mit ihren Zellen arbeitet.' },
    en: { name: 'Languages', explanation: 'The languages in which the Region works with its cells.' },
  },
  ...retentionWords,
  clearanceLevels: {
    nl: { name: 'Niveau van de veiligheidsmachtiging', explanation: 'Welke niveaus volstaan voor de vertegenwoordiger van de politie.' },
    fr: { name: 'Niveau de l’habilitation de sécurité', explanation: 'Les niveaux qui suffisent pour le représentant de la police.' },
    de: { name: 'Stufe der Sicherheitsermächtigung', explanation: 'Welche Stufen für den Vertreter der Polizei genügen.' },
    en: { name: 'Level of the security clearance', explanation: 'Which levels are enough for the representative of the police.' },
  },
  clearanceWarningDays: {
    nl: {
      name: 'Waarschuwing voor een aflopende machtiging',
      explanation: 'Hoeveel dagen vooraf gemeld wordt dat een veiligheidsmachtiging afloopt.',
    },
    fr: {
      name: 'Avertissement d’une habilitation qui expire',
      explanation: 'Combien de jours à l’avance l’expiration d’une habilitation de sécurité est annoncée.',
    },
    de: {
      name: 'Warnung vor einer ablaufenden Ermächtigung',
      explanation: 'Wie viele Tage vorher gemeldet wird, dass eine Sicherheitsermächtigung abläuft.',
    },
    en: { name: 'Warning of an expiring clearance', explanation: 'How many days ahead the end of a security clearance is announced.' },
  },
  caseStatisticsConsent: {
    nl: {
      name: 'Toestemming voor statistieken over casussen',
      explanation: 'Of aantallen casussen gepubliceerd mogen worden; het federale niveau en het gewest tekenen samen.',
    },
    fr: {
      name: 'Consentement aux statistiques sur les cas',
      explanation: 'Si des nombres de cas peuvent être publiés ; le niveau fédéral et la région signent ensemble.',
    },
    de: {
      name: 'Zustimmung zu Statistiken über Fälle',
      explanation: 'Ob Fallzahlen veröffentlicht werden dürfen; die föderale Ebene und die Region unterzeichnen gemeinsam.',
    },
    en: {
      name: 'Consent to statistics on cases',
      explanation: 'Whether numbers of cases may be published; the federal level and the Region sign together.',
    },
  },
};
