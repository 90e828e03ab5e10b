/** What the first look at the country needs; the rest comes after it. */
export const countryEn = {
  'country.coverage': 'Coverage of Belgium',
  'country.navCoverage': 'Coverage',
  'country.navFigures': 'Figures',
  'country.navMeetings': 'Meetings',
  'country.navConcertation': 'Concertation',
  'country.navSettings': 'Settings',
  'country.belgium': 'Belgium',
  'country.headlineNow':
    'On {date}, {with, plural, =0 {none of the {municipalities} municipalities is known to have a cell} one {# of {municipalities} municipalities has a cell} other {# of {municipalities} municipalities have a cell}}, {without, plural, =0 {none is known to have none} one {# has none} other {# have none}} and {unknown, plural, =0 {none is unknown} one {# is unknown} other {# are unknown}}.',
  'country.headlineThen':
    'On {date}, {with, plural, =0 {none of the {municipalities} municipalities was known to have a cell} other {# of {municipalities} municipalities had a cell}}, {without, plural, =0 {none was known to have none} other {# had none}} and {unknown, plural, =0 {none was unknown} one {# was unknown} other {# were unknown}}.',
  'country.headlineNothing': 'On {date}, nobody had stated anything yet on this platform: all {municipalities} municipalities are unknown.',
  'country.date': 'Day',
  'country.month': 'Month by month',
  'country.dateWrong': 'Choose a day from {first} to {last}.',
  'country.copyAddress': 'Copy the address of this view',
  'country.addressCopied': 'The address is copied. Whoever opens it and may see these figures sees this view.',
  'country.addressToCopy': 'The browser does not let this page copy. Copy the address yourself: {address}',
  'country.print': 'Print',
  'country.download': 'Files',
} as const;
