import type { figuresEn } from './figures-en.ts';

export const figuresNl: Readonly<Record<keyof typeof figuresEn, string>> = {
  'country.figures': 'Cijfers van de gewesten',
  'country.figuresLead':
    'Wat de gewesten naast de dekking meedelen: tellingen van een heel gewest, nooit van één gemeente. Wat te veel over enkele cellen zou zeggen, wordt niet vrijgegeven.',
  'country.figuresOf': '{regions}: cijfers van {date}.',
  'country.figuresSilent': 'Nog geen cijfers tot deze dag: {regions}. Elk gewest deelt ze één keer per nacht mee.',
  'country.figuresSource': 'Cijfers die elk gewest uit zijn eigen cellen op Ronde opmaakt en aan het federale niveau meedeelt',
  'country.figuresDownload': 'De laatste cijfers van elk gewest tot {date}, met wat niet vrijgegeven wordt en waarom.',
  'country.what': 'Wat',
  'country.topic': 'Onderwerp',
  'country.value': 'Waarde',
  'country.onboarding': 'Op weg naar een cel',
  'country.onboardingTitle':
    '{declared, plural, =0 {Geen van de {municipalities} gemeenten deed aangifte van een cel} one {# van de {municipalities} gemeenten deed aangifte van een cel} other {# van de {municipalities} gemeenten deden aangifte van een cel}}',
  'country.onboardingTable': 'Gemeenten volgens hoe ver ze staan',
  'country.missing': 'Stappen die in open aanmeldingen nog ontbreken',
  'country.missingLead': 'In één aanmelding kunnen meerdere stappen ontbreken; de som van deze getallen is dus geen aantal aanmeldingen.',
  'country.activity': 'Actieve, slapende en niet-bevestigde cellen',
  'country.activityTitle':
    '{active, plural, =0 {Geen cel is actief} one {# cel is actief} other {# cellen zijn actief}}, {dormant, plural, =0 {geen enkele slaapt} one {# slaapt} other {# slapen}}',
  'country.activityLead':
    'Een slapende cel bestaat en heeft geen signalen: dat mag. Een niet-bevestigde cel heeft niet op tijd bevestigd dat ze nog bestaat.',
  'country.heldBack': 'niet vrijgegeven',
  'country.heldBackHelp':
    'Een provincie wordt getoond vanaf vijf cellen, behalve als het totaal van haar gewest dan een andere provincie zou verraden.',
  'country.legal': 'Rechtsgronden van partners',
  'country.legalTitle':
    '{gap, plural, =0 {Elk van de {partners} partners heeft een bekende rechtsgrond} one {# van de {partners} partners heeft geen bekende rechtsgrond} other {# van de {partners} partners hebben geen bekende rechtsgrond}}',
  'country.legalLead':
    'Leden van diensten van een gewest of gemeenschap hebben een machtiging bij of krachtens een decreet of ordonnantie nodig. Zonder machtiging mag een partner een signaal brengen, maar krijgt die geen geheimen te horen.',
  'country.legal.partners': 'Partners in cellen',
  'country.legal.partnersWithoutBasis': 'Waarvan zonder bekende rechtsgrond',
  'country.legal.cellsWithGap': 'Cellen met zo’n partner',
  'country.trainings': 'Opleidingen',
  'country.trainingsTitle':
    '{held, plural, =0 {Er werd geen opleiding gegeven} one {Er werd # opleiding gegeven} other {Er werden # opleidingen gegeven}} in {year}',
  'country.trainingsLead': 'Aantallen van het hele gewest, van opleidingen die gegeven zijn. Wie er was, wordt niet gezegd.',
  'country.trainings.held': 'Opleidingen gegeven',
  'country.trainings.online': 'Waarvan online',
  'country.trainings.places': 'Plaatsen',
  'country.trainings.enrolled': 'Inschrijvingen',
  'country.trainings.attended': 'Aanwezigen',
  'country.trainingsTable': 'Opleidingen in {year}',
  'country.clearances': 'Veiligheidsmachtigingen',
  'country.clearancesLead':
    'Het aandeel cellen waarvan de vertegenwoordiger van de politie een geldige machtiging heeft, alleen in klassen; vanaf vijf cellen.',
  'country.clearancesValid': 'Aandeel geldige machtigingen',
  'country.band.tooFew': 'niet vrijgegeven: minder dan vijf cellen',
  'country.band.under25': 'minder dan 25%',
  'country.band.from25To50': 'van 25% tot 50%',
  'country.band.from50To75': 'van 50% tot 75%',
  'country.band.from75To90': 'van 75% tot 90%',
  'country.band.from90': '90% of meer',
};
