import type { processEn } from './en.ts';

export const processNl: Readonly<Record<keyof typeof processEn, string>> = {
  'process.title': 'Vergaderingen van de cellen',
  'process.lead':
    'Hoe vaak de cellen van een gewest in een jaar vergaderden, hoe vaak burgemeester, politie en coördinator samen aan tafel zaten, en welke diensten er waren. Alleen in klassen: nooit een cel, een dag, een persoon of een casus.',
  'process.none': 'Er is nog geen jaar bekendgemaakt.',
  'process.ahead': 'De vergaderingen van {year} worden op {date} bekendgemaakt, één keer en voorgoed.',
  'process.ofYear': 'Vergaderingen in {year}',
  'process.picture':
    'Elke cirkel is een stoel aan de tafel: hoe voller de ring, hoe vaker daar iemand zat. De nummers zijn die van de tabel hieronder.',
  'process.meetings': 'Vergaderingen',
  'process.between': '{from} tot {to}',
  'process.orMore': '{from} of meer',
  'process.trio': 'Burgemeester, politie en coördinator samen',
  'process.trioChairs': 'Burgemeester, politie en coördinator samen (de drie stoelen bovenaan)',
  'process.what': 'Wie aan tafel zat',
  'process.from75': 'op drie vierde van de vergaderingen of meer',
  'process.from50To75': 'op de helft tot drie vierde',
  'process.under50': 'op minder dan de helft',
  'process.seldomHelp':
    'Bij een dienst betekent “op minder dan de helft” ook: op geen enkele, of op te weinig vergaderingen of bij te weinig cellen om het te zeggen.',
  'process.notTold': 'niet bekendgemaakt',
  'process.notToldHelp':
    'Niet bekendgemaakt betekent: minder dan tien vergaderingen, minder dan vijf cellen, of één cel die meer dan de helft van de vergaderingen hield. Welk van de drie het was, wordt ook niet gezegd.',
  'process.notHere': 'nog niet ontvangen',
  'process.notHereYet': 'Nog niet ontvangen: {regions}.',
  'process.inWords': '{region}, {year}: vergaderingen {meetings}; burgemeester, politie en coördinator samen {trio}. {sectors}',
  'process.notToldInWords': '{region}, {year}: niet bekendgemaakt.',
  'process.bandInWords': '{band}: {sectors}.',
  'process.table': 'Hetzelfde als tabel',
  'process.source':
    'Bron: wat elk gewest op {date} telde van de vergaderingen van zijn eigen cellen op Ronde. Een jaar dat bekendgemaakt is, verandert nooit; aanwezigheid die later wordt genoteerd, zit er niet in.',
};
