/** The meetings of a year, as a Region and the ministry see them. */
export const processEn = {
  'process.title': 'Meetings of the cells',
  'process.lead':
    'How often the cells of a Region met in a year, how often mayor, police and coordinator sat together, and which services sat at the table. Bands only: never a cell, a day, a person or a case.',
  'process.none': 'No year has been told yet.',
  'process.ahead': 'The meetings of {year} are told on {date}, once and for good.',
  'process.ofYear': 'Meetings in {year}',
  'process.picture':
    'Each circle is a chair at the table: the fuller its ring, the more often somebody sat there. The numbers are those of the table below.',
  'process.meetings': 'Meetings',
  'process.between': '{from} to {to}',
  'process.orMore': '{from} or more',
  'process.trio': 'Mayor, police and coordinator together',
  'process.trioChairs': 'Mayor, police and coordinator together (the three chairs at the top)',
  'process.what': 'Who sat at the table',
  'process.from75': 'at three quarters of the meetings or more',
  'process.from50To75': 'at half to three quarters',
  'process.under50': 'at fewer than half',
  'process.seldomHelp': 'For a service, “at fewer than half” also means: at none, or at too few meetings or cells to tell.',
  'process.notTold': 'not told',
  'process.notToldHelp':
    'Not told means: fewer than ten meetings, fewer than five cells, or one cell that held more than half of the meetings. Which of these it was is not told either.',
  'process.notHere': 'not received yet',
  'process.notHereYet': 'Not received yet: {regions}.',
  'process.inWords': '{region}, {year}: meetings {meetings}; mayor, police and coordinator together {trio}. {sectors}',
  'process.notToldInWords': '{region}, {year}: not told.',
  'process.bandInWords': '{band}: {sectors}.',
  'process.table': 'The same as a table',
  'process.source':
    'Source: what each Region counted of the meetings of its own cells on Ronde, on {date}. A year that was told never changes; attendance recorded later is not in it.',
} as const;
