import type { coverageEn } from './coverage-en.ts';

export const coverageDe: Readonly<Record<keyof typeof coverageEn, string>> = {
  'region.settingsLead': 'Wer über jede Einstellung entscheidet, woher ihr Wert kommt und was die Region für ihre Zellen wählen darf.',
  'region.coverageLead':
    'Wie viele Gemeinden der Region eine Zelle haben. Eine Gemeinde, die nichts erklärt hat, ist unbekannt; unbekannt zählt nie als keine.',
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
