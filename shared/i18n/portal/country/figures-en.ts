/** What the Regions tell beside coverage. */
export const figuresEn = {
  'country.figures': 'Figures of the Regions',
  'country.figuresLead':
    'What the Regions report beside coverage: counts for a whole Region, never for one municipality. What would say too much about a few cells is held back.',
  'country.figuresOf': '{regions}: figures of {date}.',
  'country.figuresSilent': 'No figures yet up to this day: {regions}. Each Region sends them once a night.',
  'country.figuresSource': 'Figures that each Region draws up from its own cells on Ronde and reports to the federal level',
  'country.figuresDownload': 'The last figures of each Region up to {date}, with what is held back and why.',
  'country.what': 'What',
  'country.topic': 'Topic',
  'country.value': 'Value',
  'country.onboarding': 'On the way to a cell',
  'country.onboardingTitle':
    '{declared, plural, =0 {None of the {municipalities} municipalities has declared a cell} one {# of {municipalities} municipalities has declared a cell} other {# of {municipalities} municipalities have declared a cell}}',
  'country.onboardingTable': 'Municipalities by how far they are',
  'country.missing': 'Steps still missing in open registrations',
  'country.missingLead': 'A registration can lack several steps at once, so these numbers do not add up to registrations.',
  'country.activity': 'Cells that are active, dormant or unconfirmed',
  'country.activityTitle':
    '{active, plural, =0 {No cell is active} one {# cell is active} other {# cells are active}}, {dormant, plural, =0 {none is dormant} one {# is dormant} other {# are dormant}}',
  'country.activityLead':
    'A dormant cell exists and has no signals: that is legitimate. An unconfirmed one has not confirmed in time that it still exists.',
  'country.heldBack': 'held back',
  'country.heldBackHelp':
    'A province is shown from five cells on. It is also held back where the total of its Region would otherwise give away another province.',
  'country.legal': 'Legal bases of partners',
  'country.legalTitle':
    '{gap, plural, =0 {Every one of {partners} partners has a known legal basis} one {# of {partners} partners has no known legal basis} other {# of {partners} partners have no known legal basis}}',
  'country.legalLead':
    'Members of regional or community services need a mandate by or under a decree or ordinance. Without one a partner may bring a signal but receives no secrets.',
  'country.legal.partners': 'Partners in cells',
  'country.legal.partnersWithoutBasis': 'Of which without a known legal basis',
  'country.legal.cellsWithGap': 'Cells with such a partner',
  'country.trainings': 'Trainings',
  'country.trainingsTitle': '{held, plural, =0 {No training was held} one {# training was held} other {# trainings were held}} in {year}',
  'country.trainingsLead': 'Counts of the whole Region, of trainings that were held. Who came is not told.',
  'country.trainings.held': 'Trainings held',
  'country.trainings.online': 'Of which online',
  'country.trainings.places': 'Places',
  'country.trainings.enrolled': 'Enrolments',
  'country.trainings.attended': 'Attended',
  'country.trainingsTable': 'Trainings in {year}',
  'country.clearances': 'Security clearances',
  'country.clearancesLead': 'The share of cells whose police representative has a valid clearance, in bands only; from five cells on.',
  'country.clearancesValid': 'Share of valid clearances',
  'country.band.tooFew': 'held back: fewer than five cells',
  'country.band.under25': 'under 25%',
  'country.band.from25To50': 'from 25% to 50%',
  'country.band.from50To75': 'from 50% to 75%',
  'country.band.from75To90': 'from 75% to 90%',
  'country.band.from90': '90% or more',
} as const;
