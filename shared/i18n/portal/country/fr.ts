import type { countryEn } from './en.ts';

export const countryFr: Readonly<Record<keyof typeof countryEn, string>> = {
  'country.coverage': 'Couverture de la Belgique',
  'country.navCoverage': 'Couverture',
  'country.navFigures': 'Chiffres',
  'country.navMeetings': 'Réunions',
  'country.navConcertation': 'Concertation',
  'country.navSettings': 'Paramètres',
  'country.belgium': 'Belgique',
  'country.headlineNow':
    'Le {date}, {with, plural, =0 {aucune des {municipalities} communes n’a de cellule connue} one {# des {municipalities} communes a une cellule} other {# des {municipalities} communes ont une cellule}}, {without, plural, =0 {aucune n’a déclaré ne pas en avoir} one {# n’en a pas} other {# n’en ont pas}} et {unknown, plural, =0 {aucune n’est inconnue} one {# est inconnue} other {# sont inconnues}}.',
  'country.headlineThen':
    'Le {date}, {with, plural, =0 {aucune des {municipalities} communes n’avait de cellule connue} one {# des {municipalities} communes avait une cellule} other {# des {municipalities} communes avaient une cellule}}, {without, plural, =0 {aucune n’avait déclaré ne pas en avoir} one {# n’en avait pas} other {# n’en avaient pas}} et {unknown, plural, =0 {aucune n’était inconnue} one {# était inconnue} other {# étaient inconnues}}.',
  'country.headlineNothing':
    'Le {date}, personne n’avait encore rien déclaré sur cette plateforme : les {municipalities} communes sont toutes inconnues.',
  'country.date': 'Jour',
  'country.month': 'Mois par mois',
  'country.dateWrong': 'Choisissez un jour du {first} au {last}.',
  'country.copyAddress': 'Copier l’adresse de cette vue',
  'country.addressCopied': 'L’adresse est copiée. Qui l’ouvre et peut voir ces chiffres voit cette vue.',
  'country.addressToCopy': 'Le navigateur ne permet pas à cette page de copier. Copiez l’adresse vous-même : {address}',
  'country.print': 'Imprimer',
  'country.download': 'Fichiers',
};
