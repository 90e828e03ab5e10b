/** Partners and their legal basis. */
export const partnersEn = {
  'municipality.partnersLead':
    'Which services does the mayor invite to the table? A small municipality may have none yet: that is fine too.',
  'municipality.partnersWhy':
    'Services of the municipality come by the mayor’s invitation. Members of community and regional services need a mandate by or under a decree or ordinance: without one they may bring a signal, but receive no secrets.',
  'municipality.partnersNone': 'No partners yet',
  'municipality.partnersNoneHelp': 'You can add them at any time, also after the declaration.',
  'municipality.partnersNoneSay': 'There are none for now',
  'municipality.partnersCount': '{count, plural, =0 {None for now} one {# partner} other {# partners}}',
  'municipality.partnerAdd': 'Add a partner',
  'municipality.partnerChange': 'Change a partner',
  'municipality.partnerSaved': 'The partner is in the list.',
  'municipality.partnerRemoved': 'The partner is out of the list.',
  'municipality.sector': 'Sector',
  'municipality.organisation': 'Organisation',
  'municipality.organisationHelp': 'The name of the service, not of a person.',
  'municipality.entity': 'Whose service is it?',
  'municipality.entityHelp': 'This decides which text can give the mandate. A municipal school follows its community.',
  'municipality.validFrom': 'Takes part from',
  'municipality.basis': 'Legal basis',
  'municipality.basisHelp': 'On which text may this partner be told secrets?',
  'municipality.basisFirst': 'Choose the sector and whose service it is; then we show which texts mandate it.',
  'municipality.basisNone': 'No legal basis (yet)',
  'municipality.basisNoneHelp': 'The partner may bring a signal, and receives no secrets.',
  'municipality.basisUnknown': 'No text is known that mandates this service on this day',
  'municipality.basisUnknownText':
    'The partner may still sit at the table and bring a signal. It receives no secrets until there is a decree or ordinance. That is not a mistake of yours.',
  'municipality.restricted': 'without legal basis',
  'municipality.restrictedHelp': 'May bring a signal, receives no secrets.',
  'municipality.withBasis': 'with legal basis',
  'municipality.since': 'since {date}',
  'municipality.toPartners': 'Back to the partners',
} as const;
