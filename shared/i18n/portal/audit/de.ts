import type { auditEn } from './en.ts';

export const auditDe: Readonly<Record<keyof typeof auditEn, string>> = {
  'audit.title.everybody': 'Zugriffsprotokoll',
  'audit.title.own': 'Mein Zugriffsprotokoll',
  'audit.lead.everybody':
    'Wer in der Zelle was gelesen oder geändert hat, wann und warum. Es enthält Nummern von Fällen, Hinweisen und Sitzungen, nie deren Inhalt. Dass Sie hier nachsehen, steht selbst im Protokoll.',
  'audit.lead.own': 'Was Sie in der Zelle selbst gelesen oder geändert haben, so wie der Datenschutzbeauftragte es sieht.',
  'audit.month': 'Monat',
  'audit.caption.everybody': 'Zugriffsprotokoll, {month}',
  'audit.caption.own': 'Mein Zugriffsprotokoll, {month}',
  'audit.when': 'Wann',
  'audit.who': 'Wer',
  'audit.role': 'Rolle',
  'audit.what': 'Was',
  'audit.why': 'Warum',
  'audit.outcome': 'Ausgang',
  'audit.about': 'Worüber',
  'audit.refused': 'verweigert',
  'audit.refusedAct': '{act} (verweigert)',
  'audit.otherAct': 'andere Handlung ({action})',
  'audit.platform': 'die Plattform',
  'audit.former': 'ein früheres Mitglied',
  'audit.reporter': 'ein Hinweisgeber',
  'audit.nothing': 'In diesem Monat wurde nichts gelesen oder geändert.',
  'audit.more': 'Frühere Zeilen anzeigen',

  'audit.files': 'Das Protokoll dieses Monats mitnehmen',
  'audit.fileHelp': 'CSV dient zum Lesen.',
  'audit.filesHelp':
    'CSV dient zum Lesen. Das versiegelte Protokoll lässt sich ohne die Plattform prüfen: Es zeigt, ob auch nur eine Zeile geändert, weggelassen oder hinzugefügt wurde.',
  'audit.downloadSealed': 'Das versiegelte Protokoll herunterladen',
  'audit.reading': '{count} Zeilen gelesen…',
  'audit.given': 'Eine Datei mit {count} Zeilen wurde gespeichert.',
  'audit.sealedGiven':
    '{parts, plural, one {Das versiegelte Protokoll wurde in einer Datei gespeichert.} other {Das versiegelte Protokoll wurde in {parts} Dateien gespeichert.}}',
  'audit.emergency': 'Notzugänge überprüfen',
  'audit.erasures': 'Nachweis der Löschungen',
  'audit.member': 'Wer',
  'audit.anybody': 'Alle',
  'audit.subject': 'Worüber',
  'audit.subjectHint': 'Eine Nummer aus dem Protokoll, zum Beispiel eines Falls: Sie beginnt mit case_.',
  'audit.whole': 'Das ist alles in diesem Monat: {count, plural, one {# Zeile} other {# Zeilen}}.',
  'audit.long':
    'Dieser Monat ist lang. Sie sehen {count, plural, one {die neueste Zeile} other {die neuesten # Zeilen}}; unter der Tabelle holen Sie frühere.',
  'audit.noneYet': 'Im neuesten Teil dieses Monats steht nichts dazu. Suchen Sie weiter.',
  'audit.noneFound': 'In diesem Monat steht nichts dazu.',
};
