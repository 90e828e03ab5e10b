import type { figuresEn } from './figures-en.ts';

export const figuresFr: Readonly<Record<keyof typeof figuresEn, string>> = {
  'country.figures': 'Chiffres des régions',
  'country.figuresLead':
    'Ce que les régions communiquent à côté de la couverture : des comptes d’une région entière, jamais d’une seule commune. Ce qui en dirait trop sur quelques cellules n’est pas communiqué.',
  'country.figuresOf': '{regions} : chiffres du {date}.',
  'country.figuresSilent': 'Pas encore de chiffres jusqu’à ce jour : {regions}. Chaque région les communique une fois par nuit.',
  'country.figuresSource': 'Chiffres que chaque région établit à partir de ses propres cellules sur Ronde et communique au niveau fédéral',
  'country.figuresDownload': 'Les derniers chiffres de chaque région jusqu’au {date}, avec ce qui n’est pas communiqué et pourquoi.',
  'country.what': 'Quoi',
  'country.topic': 'Sujet',
  'country.value': 'Valeur',
  'country.onboarding': 'En route vers une cellule',
  'country.onboardingTitle':
    '{declared, plural, =0 {Aucune des {municipalities} communes n’a déclaré de cellule} one {# des {municipalities} communes a déclaré une cellule} other {# des {municipalities} communes ont déclaré une cellule}}',
  'country.onboardingTable': 'Communes selon leur avancement',
  'country.missing': 'Étapes qui manquent encore dans les inscriptions ouvertes',
  'country.missingLead':
    'Plusieurs étapes peuvent manquer dans une même inscription : la somme de ces nombres n’est pas un nombre d’inscriptions.',
  'country.activity': 'Cellules actives, dormantes ou non confirmées',
  'country.activityTitle':
    '{active, plural, =0 {Aucune cellule n’est active} one {# cellule est active} other {# cellules sont actives}}, {dormant, plural, =0 {aucune n’est dormante} one {# est dormante} other {# sont dormantes}}',
  'country.activityLead':
    'Une cellule dormante existe et n’a pas de signalements : c’est légitime. Une cellule non confirmée n’a pas confirmé à temps qu’elle existe encore.',
  'country.heldBack': 'non communiqué',
  'country.heldBackHelp':
    'Une province est montrée à partir de cinq cellules, sauf si le total de sa région permettait d’en déduire une autre.',
  'country.legal': 'Bases légales des partenaires',
  'country.legalTitle':
    '{gap, plural, =0 {Chacun des {partners} partenaires a une base légale connue} one {# des {partners} partenaires n’a pas de base légale connue} other {# des {partners} partenaires n’ont pas de base légale connue}}',
  'country.legalLead':
    'Les membres de services d’une région ou d’une communauté ont besoin d’un mandat par ou en vertu d’un décret ou d’une ordonnance. Sans mandat, un partenaire peut apporter un signalement mais ne reçoit aucun secret.',
  'country.legal.partners': 'Partenaires dans les cellules',
  'country.legal.partnersWithoutBasis': 'Dont sans base légale connue',
  'country.legal.cellsWithGap': 'Cellules avec un tel partenaire',
  'country.trainings': 'Formations',
  'country.trainingsTitle':
    '{held, plural, =0 {Aucune formation n’a été donnée} one {# formation a été donnée} other {# formations ont été données}} en {year}',
  'country.trainingsLead': 'Nombres de toute la Région, pour les formations données. Les personnes présentes ne sont pas communiquées.',
  'country.trainings.held': 'Formations données',
  'country.trainings.online': 'Dont en ligne',
  'country.trainings.places': 'Places',
  'country.trainings.enrolled': 'Inscriptions',
  'country.trainings.attended': 'Présences',
  'country.trainingsTable': 'Formations en {year}',
  'country.clearances': 'Habilitations de sécurité',
  'country.clearancesLead':
    'La part des cellules dont le représentant de la police a une habilitation valable, par tranches seulement ; à partir de cinq cellules.',
  'country.clearancesValid': 'Part d’habilitations valables',
  'country.band.tooFew': 'non communiqué : moins de cinq cellules',
  'country.band.under25': 'moins de 25 %',
  'country.band.from25To50': 'de 25 % à 50 %',
  'country.band.from50To75': 'de 50 % à 75 %',
  'country.band.from75To90': 'de 75 % à 90 %',
  'country.band.from90': '90 % ou plus',
};
