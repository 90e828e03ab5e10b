/** The Region's coverage and its settings. */
export const coverageEn = {
  'region.settingsLead': 'Who decides on each setting, where its value comes from, and what the Region may choose for its cells.',
  'region.coverageLead':
    'How many municipalities of the Region have a cell. A municipality that has stated nothing is unknown; unknown is never counted as none.',
  'region.history': 'Over time',
  'region.noHistory': 'No municipality has stated anything yet.',
  'region.historyTitle':
    'On {last}, {after, plural, =0 {no municipality had} one {# municipality had} other {# municipalities had}} a cell; on {first}, {before, plural, =0 {none} other {#}}',
  'region.historyDescription':
    'Stacked areas: municipalities with a cell, without one, and unknown, from {first} to {last}. With a cell: {before} at the beginning, {after} at the end. The table below gives every figure.',
  'region.historyTable': 'The figures of this chart',
  'region.onDay': 'On one day',
  'region.date': 'Day',
  'region.dateWrong': 'Choose a day from {first} to {last}.',
  'region.headlineOn': 'On {date}: {with} of {all} municipalities with a cell, {without} without, {unknown} unknown',
  'region.coverageMapDescription':
    'Map of the municipalities with a cell, without one and unknown on {date}. The table of the municipalities says the same of today.',
  'region.provinces': 'By province on {date}',
  'region.part': 'Part',
  'region.cells': 'Cells',
  'region.jointCells': 'Joint cells',
  'region.nothingStated': 'No municipality had stated anything yet.',
  'region.lastChange': 'Last change on {date}.',
  'region.source': 'Source: what the municipalities declared on Ronde.',
  'region.verifiedTitle': 'Verified, not invited yet',
} as const;
