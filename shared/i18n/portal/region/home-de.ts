import type { homeEn } from './home-en.ts';

export const homeDe: Readonly<Record<keyof typeof homeEn, string>> = {
  'region.home': 'Was müssen Sie jetzt tun?',
  'region.homeLead': 'Was auf die Region wartet und wer am längsten wartet.',
  'region.showAll': '{count, plural, other {Alle # zeigen}}',
  'region.headline': '{with} von {all} Gemeinden haben eine Zelle, {without} haben keine, {unknown} sind unbekannt',
  'region.coverageOverTime': 'Abdeckung im Laufe der Zeit',
  'region.toAcknowledge': 'Meldungen zur Kenntnisnahme',
  'region.nothingToAcknowledge': 'Keine Meldung wartet.',
  'region.toVerify': 'Anfragen zur Prüfung',
  'region.nothingToVerify': 'Keine Anfrage wartet.',
  'region.toConfirm': 'Zu bestätigende Bürgermeister',
  'region.nothingToConfirm': 'Keine Unterschrift wartet auf eine Bestätigung.',
  'region.stuck': 'Wer am längsten wartet',
  'region.nobodyStuck': 'Niemand ist unterwegs.',
  'region.settings': 'Einstellungen',
  'region.settingsLead': 'Wer über jede Einstellung entscheidet, woher ihr Wert kommt und was die Region für ihre Zellen wählen darf.',
  'region.coverageTitle': 'Abdeckung',
  'region.coverageLead':
    'Wie viele Gemeinden der Region eine Zelle haben. Wer nichts erklärt hat, ist unbekannt; unbekannt zählt nie als keine.',
  'region.history': 'Im Laufe der Zeit',
  'region.noHistory': 'Noch keine Gemeinde hat etwas erklärt.',
  'region.historyTitle':
    'Am {last} {after, plural, =0 {hatte keine Gemeinde} one {hatte # Gemeinde} other {hatten # Gemeinden}} eine Zelle; am {first} {before, plural, =0 {keine} other {#}}',
  'region.historyDescription':
    'Gestapelte Flächen: Gemeinden mit Zelle, ohne Zelle und unbekannt, vom {first} bis zum {last}. Mit Zelle: {before} am Anfang, {after} am Ende. Die Tabelle darunter nennt jede Zahl.',
  'region.historyTable': 'Die Zahlen dieses Diagramms',
  'region.onDay': 'An einem Tag',
  'region.date': 'Tag',
  'region.dateWrong': 'Wählen Sie einen Tag vom {first} bis zum {last}.',
  'region.headlineOn': 'Am {date}: {with} von {all} Gemeinden mit Zelle, {without} ohne, {unknown} unbekannt',
  'region.coverageMapDescription':
    'Karte der Gemeinden mit Zelle, ohne Zelle und unbekannt am {date}. Die Tabelle der Gemeinden sagt dasselbe von heute.',
  'region.provinces': 'Nach Provinz am {date}',
  'region.part': 'Teil',
  'region.cells': 'Zellen',
  'region.jointCells': 'Gemeinsame Zellen',
  'region.nothingStated': 'Noch keine Gemeinde hatte etwas erklärt.',
  'region.lastChange': 'Letzte Änderung am {date}.',
  'region.source': 'Quelle: was die Gemeinden auf Ronde erklärt haben.',
  'region.verifiedTitle': 'Geprüft, noch nicht eingeladen',
};
