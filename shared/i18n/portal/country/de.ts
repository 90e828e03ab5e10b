import type { countryEn } from './en.ts';

export const countryDe: Readonly<Record<keyof typeof countryEn, string>> = {
  'country.coverage': 'Abdeckung Belgiens',
  'country.navCoverage': 'Abdeckung',
  'country.navFigures': 'Zahlen',
  'country.navMeetings': 'Sitzungen',
  'country.navConcertation': 'Konzertierung',
  'country.navSettings': 'Einstellungen',
  'country.belgium': 'Belgien',
  'country.headlineNow':
    'Am {date} {with, plural, =0 {ist von keiner der {municipalities} Gemeinden bekannt, dass sie eine Zelle hat} one {hat # von {municipalities} Gemeinden eine Zelle} other {haben # von {municipalities} Gemeinden eine Zelle}}, {without, plural, =0 {ist von keiner bekannt, dass sie keine hat,} one {hat # keine} other {haben # keine}} und {unknown, plural, =0 {ist keine unbekannt} one {ist # unbekannt} other {sind # unbekannt}}.',
  'country.headlineThen':
    'Am {date} {with, plural, =0 {war von keiner der {municipalities} Gemeinden bekannt, dass sie eine Zelle hatte} one {hatte # von {municipalities} Gemeinden eine Zelle} other {hatten # von {municipalities} Gemeinden eine Zelle}}, {without, plural, =0 {war von keiner bekannt, dass sie keine hatte,} one {hatte # keine} other {hatten # keine}} und {unknown, plural, =0 {war keine unbekannt} one {war # unbekannt} other {waren # unbekannt}}.',
  'country.headlineNothing':
    'Am {date} hatte auf dieser Plattform noch niemand etwas erklärt: Alle {municipalities} Gemeinden sind unbekannt.',
  'country.date': 'Tag',
  'country.month': 'Monat für Monat',
  'country.dateWrong': 'Wählen Sie einen Tag vom {first} bis zum {last}.',
  'country.copyAddress': 'Adresse dieser Ansicht kopieren',
  'country.addressCopied': 'Die Adresse ist kopiert. Wer sie öffnet und diese Zahlen sehen darf, sieht diese Ansicht.',
  'country.addressToCopy': 'Der Browser erlaubt dieser Seite das Kopieren nicht. Kopieren Sie die Adresse selbst: {address}',
  'country.print': 'Drucken',
  'country.download': 'Dateien',
};
