/** The settings of the country, and what its figures are. */
export const sourcesEn = {
  'country.settings': 'Settings of the country',
  'country.settingsLead':
    'What holds for every cell in Belgium, who decides on it, on which legal basis, and what a Region or a cell may still choose.',
  'country.settingsOn': 'Situation on {date}.',
  'country.decidedBy': 'Decided by {level}',
  'country.boundsRegion': 'A Region may choose',
  'country.boundsCell': 'A cell may choose',
  'country.boundsNone': 'nothing else',
  'country.boundsNumber': 'from {min} to {max}, stricter only',
  'country.boundsList': 'more of {options}',
  'country.sources': 'About these figures',
  'country.sourcesLead': 'What the figures of this portal are and are not, where they come from, and the legal texts the cells stand on.',
  'country.terms': 'Words',
  'country.term.with': 'Has a cell',
  'country.meaning.with':
    'A cell was declared for the municipality, by itself or together with others. It counts from the day it was declared until it is dissolved or its yearly confirmation is overdue and the days of grace are over.',
  'country.term.without': 'Has no cell',
  'country.meaning.without': 'Somebody with the power to do so stated on a given day that there is none.',
  'country.term.unknown': 'Unknown',
  'country.meaning.unknown':
    'Nothing was stated, or a cell was not confirmed in time. Unknown is never counted as none and is always part of the denominator.',
  'country.term.joint': 'Joint cell',
  'country.meaning.joint':
    'One cell that several mayors created together. It covers several municipalities, so there are fewer cells than municipalities with one.',
  'country.term.denominators': 'Denominators',
  'country.meaning.denominators':
    'Every count is shown beside the number of municipalities that existed on its day: 589 until the end of 2018, 581 from 2019, 565 from 2025.',
  'country.term.mergers': 'Mergers',
  'country.meaning.mergers':
    'On 1 January 2019 and on 1 January 2025 municipalities merged; eleven others got a new code in 2019 without a merger. What was stated under an old code counts on for the new one until that states something itself.',
  'country.term.german': 'German-speaking municipalities',
  'country.meaning.german': 'The nine lie in Wallonia, in the province of Liège, and are counted there, once.',
  'country.term.published': 'Published by others',
  'country.meaning.published':
    'Figures of 2016 to 2021 as they were published. They are shown beside our data, never mixed with it and never completed.',
  'country.term.heldBack': 'Held back',
  'country.meaning.heldBack':
    'A figure that would tell something of fewer than five cells is not shown, nor one from which it could be worked out.',
  'country.never': 'What you will not find here',
  'country.neverText':
    'No person, no signal and no case; no meeting and no name. Such data do not leave the Region, and the federal level does not receive them.',
  'country.attribution': 'Sources and licences',
  'country.attributionLead':
    'Coverage: statements of the municipalities on Ronde. You may use these figures with their day, denominator and source. The register and the maps are based on:',
  'country.texts': 'Legal texts',
  'country.textsOn': '{count, plural, =0 {No text applies on {date}.} one {# text applies on {date}.} other {# texts apply on {date}.}}',
  'country.dated.inForce': 'In force since {date}.',
  'country.dated.signed': 'Signed on {date}.',
  'country.holdsIn': 'For cells in {regions}.',
} as const;
