import type { processEn } from './en.ts';

export const processFr: Readonly<Record<keyof typeof processEn, string>> = {
  'process.title': 'Réunions des cellules',
  'process.lead':
    'Combien de fois les cellules d’une Région se sont réunies en un an, combien de fois le bourgmestre, la police et le coordinateur étaient réunis, et quels services étaient à la table. Uniquement par tranches : jamais une cellule, un jour, une personne ou un cas.',
  'process.none': 'Aucune année n’a encore été communiquée.',
  'process.ahead': 'Les réunions de {year} seront communiquées le {date}, une seule fois et définitivement.',
  'process.ofYear': 'Réunions en {year}',
  'process.picture':
    'Chaque cercle est une chaise à la table : plus son anneau est plein, plus souvent quelqu’un y était assis. Les numéros sont ceux du tableau ci-dessous.',
  'process.meetings': 'Réunions',
  'process.between': '{from} à {to}',
  'process.orMore': '{from} ou plus',
  'process.trio': 'Bourgmestre, police et coordinateur ensemble',
  'process.trioChairs': 'Bourgmestre, police et coordinateur ensemble (les trois chaises du haut)',
  'process.what': 'Qui était à la table',
  'process.from75': 'à trois quarts des réunions ou plus',
  'process.from50To75': 'à la moitié jusqu’aux trois quarts',
  'process.under50': 'à moins de la moitié',
  'process.seldomHelp':
    'Pour un service, « à moins de la moitié » signifie aussi : à aucune, ou à trop peu de réunions ou dans trop peu de cellules pour le dire.',
  'process.notTold': 'non communiqué',
  'process.notToldHelp':
    'Non communiqué signifie : moins de dix réunions, moins de cinq cellules, ou une cellule qui a tenu plus de la moitié des réunions. Laquelle de ces raisons n’est pas dite non plus.',
  'process.notHere': 'pas encore reçu',
  'process.notHereYet': 'Pas encore reçu : {regions}.',
  'process.inWords': '{region}, {year} : réunions {meetings} ; bourgmestre, police et coordinateur ensemble {trio}. {sectors}',
  'process.notToldInWords': '{region}, {year} : non communiqué.',
  'process.bandInWords': '{band} : {sectors}.',
  'process.table': 'La même chose en tableau',
  'process.source':
    'Source : ce que chaque Région a compté, le {date}, des réunions de ses propres cellules sur Ronde. Une année communiquée ne change jamais ; les présences notées plus tard n’y sont pas.',
};
