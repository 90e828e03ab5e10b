import type { sourcesEn } from './sources-en.ts';

export const sourcesFr: Readonly<Record<keyof typeof sourcesEn, string>> = {
  'country.settings': 'Paramètres du pays',
  'country.settingsLead':
    'Ce qui vaut pour chaque cellule en Belgique, qui en décide, sur quelle base légale, et ce qu’une région ou une cellule peut encore choisir.',
  'country.settingsOn': 'Situation au {date}.',
  'country.decidedBy': 'Décidé par {level}',
  'country.boundsRegion': 'Une région peut choisir',
  'country.boundsCell': 'Une cellule peut choisir',
  'country.boundsNone': 'rien d’autre',
  'country.boundsNumber': 'de {min} à {max}, plus strict seulement',
  'country.boundsList': 'davantage parmi {options}',
  'country.sources': 'À propos de ces chiffres',
  'country.sourcesLead':
    'Ce que les chiffres de ce portail sont et ne sont pas, d’où ils viennent, et les textes légaux sur lesquels les cellules reposent.',
  'country.terms': 'Mots',
  'country.term.with': 'A une cellule',
  'country.meaning.with':
    'Une cellule a été déclarée pour la commune, seule ou avec d’autres. Elle compte du jour de sa déclaration jusqu’à sa dissolution, ou jusqu’à ce que sa confirmation annuelle soit en retard et le sursis écoulé.',
  'country.term.without': 'N’a pas de cellule',
  'country.meaning.without': 'Une personne compétente a déclaré un jour donné qu’il n’y en a pas.',
  'country.term.unknown': 'Inconnu',
  'country.meaning.unknown':
    'Rien n’a été déclaré, ou une cellule n’a pas été confirmée à temps. Inconnu ne compte jamais comme l’absence d’une cellule et figure toujours au dénominateur.',
  'country.term.joint': 'Cellule commune',
  'country.meaning.joint':
    'Une cellule que plusieurs bourgmestres ont créée ensemble. Elle couvre plusieurs communes ; il y a donc moins de cellules que de communes qui en ont une.',
  'country.term.denominators': 'Dénominateurs',
  'country.meaning.denominators':
    'Chaque compte figure à côté du nombre de communes qui existaient ce jour-là : 589 jusqu’à fin 2018, 581 dès 2019, 565 dès 2025.',
  'country.term.mergers': 'Fusions',
  'country.meaning.mergers':
    'Le 1er janvier 2019 et le 1er janvier 2025, des communes ont fusionné ; onze autres ont reçu un nouveau code en 2019 sans fusion. Ce qui a été déclaré sous un ancien code continue de compter pour le nouveau jusqu’à ce que celui-ci déclare lui-même quelque chose.',
  'country.term.german': 'Communes germanophones',
  'country.meaning.german': 'Les neuf se trouvent en Wallonie, en province de Liège ; elles y sont comptées, une seule fois.',
  'country.term.published': 'Publié par d’autres',
  'country.meaning.published':
    'Chiffres de 2016 à 2021 tels qu’ils ont été publiés. Ils figurent à côté de nos données, n’y sont jamais mêlés et ne sont jamais complétés.',
  'country.term.heldBack': 'Non communiqué',
  'country.meaning.heldBack':
    'Un chiffre qui dirait quelque chose de moins de cinq cellules n’est pas montré, ni celui dont on pourrait le déduire.',
  'country.never': 'Ce qui ne figure nulle part ici',
  'country.neverText':
    'Aucune personne, aucun signalement et aucun cas ; aucune réunion et aucun nom. Ces données ne quittent pas la région et le niveau fédéral ne les reçoit pas.',
  'country.attribution': 'Sources et licences',
  'country.attributionLead':
    'Couverture : déclarations des communes sur Ronde. Vous pouvez utiliser ces chiffres avec leur jour, leur dénominateur et leur source. Le registre et les cartes reposent sur :',
  'country.texts': 'Textes légaux',
  'country.textsOn':
    '{count, plural, =0 {Aucun texte ne s’applique le {date}.} one {# texte s’applique le {date}.} other {# textes s’appliquent le {date}.}}',
  'country.dated.inForce': 'En vigueur depuis le {date}.',
  'country.dated.signed': 'Signé le {date}.',
  'country.holdsIn': 'Pour les cellules de ces territoires : {regions}.',
};
