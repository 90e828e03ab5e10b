import type { homeEn } from './home-en.ts';

export const homeFr: Readonly<Record<keyof typeof homeEn, string>> = {
  'region.home': 'Que devez-vous faire maintenant ?',
  'region.homeLead': 'Ce qui attend la région, et qui attend depuis le plus longtemps.',
  'region.showAll': '{count, plural, other {Tout afficher (#)}}',
  'region.headline': '{with} communes sur {all} ont une cellule, {without} n’en ont pas, {unknown} sont inconnues',
  'region.coverageOverTime': 'Couverture au fil du temps',
  'region.toAcknowledge': 'Déclarations dont prendre acte',
  'region.nothingToAcknowledge': 'Aucune déclaration n’attend.',
  'region.toVerify': 'Demandes à vérifier',
  'region.nothingToVerify': 'Aucune demande n’attend.',
  'region.toConfirm': 'Bourgmestres à confirmer',
  'region.nothingToConfirm': 'Aucune signature n’attend de confirmation.',
  'region.stuck': 'Qui attend depuis le plus longtemps',
  'region.nobodyStuck': 'Personne n’est en chemin.',
  'region.settings': 'Paramètres',
  'region.settingsLead': 'Qui décide de chaque paramètre, d’où vient sa valeur, et ce que la région peut choisir pour ses cellules.',
  'region.coverageTitle': 'Couverture',
  'region.coverageLead':
    'Combien de communes de la région ont une cellule. Qui n’a rien déclaré est inconnu ; inconnu ne compte jamais comme aucune.',
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
  'region.headlineOn': 'Le {date} : {with} communes sur {all} avec une cellule, {without} sans, {unknown} inconnues',
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
