import type { partnersEn } from './partners-en.ts';

export const partnersNl: Readonly<Record<keyof typeof partnersEn, string>> = {
  'municipality.partnersLead':
    'Welke diensten nodigt de burgemeester uit aan tafel? Een kleine gemeente kan er nog geen hebben: ook dat is goed.',
  'municipality.partnersWhy':
    'Diensten van de gemeente komen op uitnodiging van de burgemeester. Leden van gemeenschaps- en gewestdiensten hebben een machtiging bij of krachtens een decreet of ordonnantie nodig: zonder machtiging mogen ze een signaal brengen, maar krijgen ze geen geheimen te horen.',
  'municipality.partnersNone': 'Nog geen partners',
  'municipality.partnersNoneHelp': 'U kunt ze op elk moment toevoegen, ook na de aangifte.',
  'municipality.partnersNoneSay': 'Er zijn er voorlopig geen',
  'municipality.partnersCount': '{count, plural, =0 {Voorlopig geen} one {# partner} other {# partners}}',
  'municipality.partnerAdd': 'Een partner toevoegen',
  'municipality.partnerChange': 'Een partner wijzigen',
  'municipality.partnerSaved': 'De partner staat in de lijst.',
  'municipality.partnerRemoved': 'De partner is uit de lijst.',
  'municipality.sector': 'Sector',
  'municipality.organisation': 'Organisatie',
  'municipality.organisationHelp': 'De naam van de dienst, niet van een persoon.',
  'municipality.entity': 'Van wie hangt de dienst af?',
  'municipality.entityHelp': 'Dit bepaalt welke tekst de machtiging kan geven. Een gemeenteschool volgt haar gemeenschap.',
  'municipality.validFrom': 'Neemt deel vanaf',
  'municipality.basis': 'Rechtsgrond',
  'municipality.basisHelp': 'Op grond van welke tekst mag deze partner geheimen vernemen?',
  'municipality.basisFirst': 'Kies de sector en van wie de dienst afhangt; dan tonen wij welke teksten de dienst machtigen.',
  'municipality.basisNone': '(Nog) geen rechtsgrond',
  'municipality.basisNoneHelp': 'De partner mag een signaal brengen en krijgt geen geheimen te horen.',
  'municipality.basisUnknown': 'Er is geen tekst bekend die deze dienst op deze dag machtigt',
  'municipality.basisUnknownText':
    'De partner mag toch aan tafel zitten en een signaal brengen, maar krijgt geen geheimen te horen zolang er geen decreet of ordonnantie is. Dat is geen fout van u.',
  'municipality.restricted': 'zonder rechtsgrond',
  'municipality.restrictedHelp': 'Mag een signaal brengen, krijgt geen geheimen te horen.',
  'municipality.withBasis': 'met rechtsgrond',
  'municipality.since': 'sinds {date}',
  'municipality.toPartners': 'Terug naar de partners',
};
