/** Who looked at what, when and why. */
export const auditEn = {
  'audit.title.everybody': 'Access log',
  'audit.title.own': 'My access log',
  'audit.lead.everybody':
    'Who read or changed what in the cell, when and why. It holds numbers of cases, signals and meetings, never what they say. That you look here is itself in the log.',
  'audit.lead.own': 'What you read or changed in the cell yourself, as the data protection officer sees it.',
  'audit.month': 'Month',
  'audit.caption.everybody': 'Access log, {month}',
  'audit.caption.own': 'My access log, {month}',
  'audit.when': 'When',
  'audit.who': 'Who',
  'audit.role': 'Role',
  'audit.what': 'What',
  'audit.why': 'Why',
  'audit.outcome': 'Outcome',
  'audit.about': 'About',
  'audit.refused': 'refused',
  'audit.refusedAct': '{act} (refused)',
  'audit.otherAct': 'other act ({action})',
  'audit.platform': 'the platform',
  'audit.former': 'a former member',
  'audit.nothing': 'Nothing was read or changed in this month.',
  'audit.more': 'Show earlier lines',

  'audit.files': 'Take the log of this month with you',
  'audit.fileHelp': 'CSV is for reading.',
  'audit.filesHelp':
    'CSV is for reading. The sealed log can be checked without the platform: it shows whether a single line was changed, left out or added.',
  'audit.downloadSealed': 'Download the sealed log',
  'audit.reading': '{count} lines read…',
  'audit.given': 'A file with {count} lines was saved.',
  'audit.sealedGiven': '{parts, plural, one {The sealed log was saved as one file.} other {The sealed log was saved as {parts} files.}}',
} as const;
