import type { countryEn } from './en.ts';

export const countryNl: Readonly<Record<keyof typeof countryEn, string>> = {
  'country.coverage': 'Dekking van België',
  'country.navCoverage': 'Dekking',
  'country.navFigures': 'Cijfers',
  'country.navMeetings': 'Vergaderingen',
  'country.navConcertation': 'Overleg',
  'country.navSettings': 'Instellingen',
  'country.belgium': 'België',
  'country.headlineNow':
    'Op {date} {with, plural, =0 {is van geen van de {municipalities} gemeenten bekend dat ze een cel heeft} one {heeft # van de {municipalities} gemeenten een cel} other {hebben # van de {municipalities} gemeenten een cel}}, {without, plural, =0 {is van geen bekend dat ze er geen heeft} one {heeft # er geen} other {hebben # er geen}} en {unknown, plural, =0 {is geen enkele onbekend} one {is # onbekend} other {zijn # onbekend}}.',
  'country.headlineThen':
    'Op {date} {with, plural, =0 {was van geen van de {municipalities} gemeenten bekend dat ze een cel had} one {had # van de {municipalities} gemeenten een cel} other {hadden # van de {municipalities} gemeenten een cel}}, {without, plural, =0 {was van geen bekend dat ze er geen had} one {had # er geen} other {hadden # er geen}} en {unknown, plural, =0 {was geen enkele onbekend} one {was # onbekend} other {waren # onbekend}}.',
  'country.headlineNothing': 'Op {date} had nog niemand iets verklaard op dit platform: alle {municipalities} gemeenten zijn onbekend.',
  'country.date': 'Dag',
  'country.month': 'Maand per maand',
  'country.dateWrong': 'Kies een dag van {first} tot {last}.',
  'country.copyAddress': 'Het adres van deze weergave kopiëren',
  'country.addressCopied': 'Het adres is gekopieerd. Wie het opent en deze cijfers mag zien, ziet deze weergave.',
  'country.addressToCopy': 'De browser staat deze pagina niet toe te kopiëren. Kopieer het adres zelf: {address}',
  'country.print': 'Afdrukken',
  'country.download': 'Bestanden',
};
