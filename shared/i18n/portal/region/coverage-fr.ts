import type { coverageEn } from './coverage-en.ts';

export const coverageFr: Readonly<Record<keyof typeof coverageEn, string>> = {
  'region.settingsLead': 'Qui décide de chaque paramètre, d’où vient sa valeur, et ce que la région peut choisir pour ses cellules.',
  'region.coverageLead':
    'Combien de communes de la région ont une cellule. Une commune qui n’a rien déclaré est inconnue ; inconnu ne compte jamais comme l’absence d’une cellule.',
  'region.history': 'Au fil du temps',
  'region.noHistory': 'Aucune commune n’a encore rien déclaré.',
  'region.historyTitle':
    'Le {last}, {after, plural, =0 {aucune commune n’avait} one {# commune avait} other {# communes avaient}} une cellule ; le {first}, {before, plural, =0 {aucune} other {#}}',
  'region.historyDescription':
    'Aires empilées : communes avec cellule, sans cellule et inconnues, du {first} au {last}. Avec cellule : {before} au début, {after} à la fin. Le tableau ci-dessous donne chaque chiffre.',
  'region.historyTable': 'Les chiffres de ce graphique',
  'region.onDay': 'Un jour donné',
  'region.date': 'Jour',
  'region.dateWrong': 'Choisissez un jour du {first} au {last}.',
  'region.headlineOn':
    'Le {date} : {with, plural, one {# commune} other {# communes}} sur {all} avec une cellule, {without} sans, {unknown, plural, one {# inconnue} other {# inconnues}}',
  'region.coverageMapDescription':
    'Carte des communes avec cellule, sans cellule et inconnues le {date}. Le tableau des communes dit la même chose pour aujourd’hui.',
  'region.provinces': 'Par province le {date}',
  'region.part': 'Partie',
  'region.cells': 'Cellules',
  'region.jointCells': 'Cellules communes',
  'region.nothingStated': 'Aucune commune n’avait encore rien déclaré.',
  'region.lastChange': 'Dernier changement le {date}.',
  'region.source': 'Source : ce que les communes ont déclaré sur Ronde.',
  'region.verifiedTitle': 'Vérifiées, pas encore invitées',
};
