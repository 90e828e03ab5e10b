import type { processEn } from './en.ts';

export const processDe: Readonly<Record<keyof typeof processEn, string>> = {
  'process.title': 'Sitzungen der Zellen',
  'process.lead':
    'Wie oft die Zellen einer Region in einem Jahr tagten, wie oft Bürgermeister, Polizei und Koordinator zusammensaßen und welche Dienste am Tisch saßen. Nur in Spannen: nie eine Zelle, ein Tag, eine Person oder ein Fall.',
  'process.none': 'Noch kein Jahr ist mitgeteilt.',
  'process.ahead': 'Die Sitzungen von {year} werden am {date} mitgeteilt, einmal und endgültig.',
  'process.ofYear': 'Sitzungen im Jahr {year}',
  'process.picture':
    'Jeder Kreis ist ein Stuhl am Tisch: je voller sein Ring, desto öfter saß dort jemand. Die Nummern sind die der Tabelle darunter.',
  'process.meetings': 'Sitzungen',
  'process.between': '{from} bis {to}',
  'process.orMore': '{from} oder mehr',
  'process.trio': 'Bürgermeister, Polizei und Koordinator zusammen',
  'process.trioChairs': 'Bürgermeister, Polizei und Koordinator zusammen (die drei Stühle oben)',
  'process.what': 'Wer am Tisch saß',
  'process.from75': 'bei drei Vierteln der Sitzungen oder mehr',
  'process.from50To75': 'bei der Hälfte bis drei Vierteln',
  'process.under50': 'bei weniger als der Hälfte',
  'process.seldomHelp':
    'Bei einem Dienst heißt „bei weniger als der Hälfte“ auch: bei keiner, oder bei zu wenigen Sitzungen oder Zellen, um es zu sagen.',
  'process.notTold': 'nicht mitgeteilt',
  'process.notToldHelp':
    'Nicht mitgeteilt heißt: weniger als zehn Sitzungen, weniger als fünf Zellen oder eine Zelle, die mehr als die Hälfte der Sitzungen hielt. Welcher dieser Gründe es war, wird auch nicht mitgeteilt.',
  'process.notHere': 'noch nicht erhalten',
  'process.notHereYet': 'Noch nicht erhalten: {regions}.',
  'process.inWords': '{region}, {year}: Sitzungen {meetings}; Bürgermeister, Polizei und Koordinator zusammen {trio}. {sectors}',
  'process.notToldInWords': '{region}, {year}: nicht mitgeteilt.',
  'process.bandInWords': '{band}: {sectors}.',
  'process.table': 'Dasselbe als Tabelle',
  'process.source':
    'Quelle: was jede Region am {date} von den Sitzungen ihrer eigenen Zellen auf Ronde gezählt hat. Ein mitgeteiltes Jahr ändert sich nie; später eingetragene Anwesenheit ist nicht darin.',
};
