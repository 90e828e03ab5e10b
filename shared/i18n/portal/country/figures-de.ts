import type { figuresEn } from './figures-en.ts';

export const figuresDe: Readonly<Record<keyof typeof figuresEn, string>> = {
  'country.figures': 'Zahlen der Regionen',
  'country.figuresLead':
    'Was die Regionen neben der Abdeckung mitteilen: Zahlen einer ganzen Region, nie einer einzelnen Gemeinde. Was zu viel über wenige Zellen sagen würde, wird zurückgehalten.',
  'country.figuresOf': '{regions}: Zahlen vom {date}.',
  'country.figuresSilent': 'Noch keine Zahlen bis zu diesem Tag: {regions}. Jede Region teilt sie einmal in der Nacht mit.',
  'country.figuresSource': 'Zahlen, die jede Region aus ihren eigenen Zellen auf Ronde zusammenstellt und der föderalen Ebene mitteilt',
  'country.figuresDownload': 'Die letzten Zahlen jeder Region bis zum {date}, mit dem, was zurückgehalten wird, und warum.',
  'country.what': 'Was',
  'country.topic': 'Thema',
  'country.value': 'Wert',
  'country.onboarding': 'Auf dem Weg zu einer Zelle',
  'country.onboardingTitle':
    '{declared, plural, =0 {Keine der {municipalities} Gemeinden hat eine Zelle gemeldet} one {# von {municipalities} Gemeinden hat eine Zelle gemeldet} other {# von {municipalities} Gemeinden haben eine Zelle gemeldet}}',
  'country.onboardingTable': 'Gemeinden danach, wie weit sie sind',
  'country.missing': 'Schritte, die in offenen Anmeldungen noch fehlen',
  'country.missingLead': 'In einer Anmeldung können mehrere Schritte fehlen; die Summe dieser Zahlen ist also keine Zahl von Anmeldungen.',
  'country.activity': 'Aktive, ruhende und nicht bestätigte Zellen',
  'country.activityTitle':
    '{active, plural, =0 {Keine Zelle ist aktiv} one {# Zelle ist aktiv} other {# Zellen sind aktiv}}, {dormant, plural, =0 {keine ruht} one {# ruht} other {# ruhen}}',
  'country.activityLead':
    'Eine ruhende Zelle besteht und hat keine Hinweise: Das ist völlig in Ordnung. Eine nicht bestätigte hat nicht rechtzeitig bestätigt, dass sie noch besteht.',
  'country.heldBack': 'zurückgehalten',
  'country.heldBackHelp':
    'Eine Provinz wird ab fünf Zellen gezeigt. Sie wird auch zurückgehalten, wo die Summe ihrer Region sonst eine andere Provinz verraten würde.',
  'country.legal': 'Rechtsgrundlagen der Partner',
  'country.legalTitle':
    '{gap, plural, =0 {Jeder der {partners} Partner hat eine bekannte Rechtsgrundlage} one {# von {partners} Partnern hat keine bekannte Rechtsgrundlage} other {# von {partners} Partnern haben keine bekannte Rechtsgrundlage}}',
  'country.legalLead':
    'Mitglieder von Diensten einer Region oder Gemeinschaft brauchen ein Mandat durch oder aufgrund eines Dekrets oder einer Ordonnanz. Ohne Mandat darf ein Partner einen Hinweis geben, erfährt aber keine Geheimnisse.',
  'country.legal.partners': 'Partner in Zellen',
  'country.legal.partnersWithoutBasis': 'Davon ohne bekannte Rechtsgrundlage',
  'country.legal.cellsWithGap': 'Zellen mit einem solchen Partner',
  'country.trainings': 'Fortbildungen',
  'country.trainingsTitle':
    'Im Jahr {year} {held, plural, =0 {wurde keine Fortbildung gehalten} one {wurde # Fortbildung gehalten} other {wurden # Fortbildungen gehalten}}',
  'country.trainingsLead': 'Zahlen der ganzen Region, von gehaltenen Fortbildungen. Wer da war, wird nicht mitgeteilt.',
  'country.trainings.held': 'Gehaltene Fortbildungen',
  'country.trainings.online': 'Davon online',
  'country.trainings.places': 'Plätze',
  'country.trainings.enrolled': 'Anmeldungen',
  'country.trainings.attended': 'Anwesende',
  'country.trainingsTable': 'Fortbildungen {year}',
  'country.clearances': 'Sicherheitsermächtigungen',
  'country.clearancesLead':
    'Der Anteil der Zellen, deren Vertreter der Polizei eine gültige Ermächtigung hat, nur in Klassen; ab fünf Zellen.',
  'country.clearancesValid': 'Anteil gültiger Ermächtigungen',
  'country.band.tooFew': 'zurückgehalten: weniger als fünf Zellen',
  'country.band.under25': 'unter 25 %',
  'country.band.from25To50': 'von 25 % bis 50 %',
  'country.band.from50To75': 'von 50 % bis 75 %',
  'country.band.from75To90': 'von 75 % bis 90 %',
  'country.band.from90': '90 % oder mehr',
};
