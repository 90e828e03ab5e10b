import type { invitationsEn } from './invitations-en.ts';

export const invitationsDe: Readonly<Record<keyof typeof invitationsEn, string>> = {
  'region.invitationsLead':
    'Laden Sie eine Gemeinde ein, einige oder alle, die noch nicht eingeladen wurden. Die Kontaktperson erhält eine neutrale E-Mail und ein Konto als Koordinator.',
  'region.whom': 'Welche Gemeinden',
  'region.addOne': 'Eine Gemeinde hinzufügen',
  'region.addOneHint': 'Tippen Sie den Anfang des Namens und wählen Sie die Gemeinde aus der Liste.',
  'region.addAll':
    '{count, plural, one {Die einzige hinzufügen, die noch nicht eingeladen wurde} other {Alle # hinzufügen, die noch nicht eingeladen wurden}}',
  'region.allInvited': 'Jede Gemeinde wurde eingeladen.',
  'region.pasteTitle': 'Aus einer Tabellenkalkulation einfügen',
  'region.pasteLabel': 'Eine Gemeinde pro Zeile',
  'region.pasteHint':
    'Vier Spalten: Gemeinde (Name oder NIS-Code), Name der Kontaktperson, E-Mail-Adresse, Sprache. Ohne Sprache gilt die der Gemeinde. Trennen Sie die Spalten mit Tabulatoren, Strichpunkten oder Kommas.',
  'region.pasteRead': 'Mit diesen Zeilen ausfüllen',
  'region.pasted':
    '{count, plural, =0 {Keine Zeile wurde ausgefüllt.} one {# Zeile wurde ausgefüllt.} other {# Zeilen wurden ausgefüllt.}}',
  'region.paste.municipality':
    'Zeile {line}: Die Region hat keine Gemeinde „{column}“. Prüfen Sie den Namen oder verwenden Sie den NIS-Code.',
  'region.paste.ambiguous': 'Zeile {line}: Mehrere Gemeinden heißen „{column}“. Verwenden Sie den NIS-Code.',
  'region.paste.claimed': 'Zeile {line}: {column} hat die Einladung angenommen und fügt ihre Mitglieder selbst hinzu.',
  'region.paste.name': 'Zeile {line}: Der Name der Kontaktperson fehlt oder ist zu lang.',
  'region.paste.email': 'Zeile {line}: In der dritten Spalte steht keine gültige E-Mail-Adresse.',
  'region.paste.language': 'Zeile {line}: Die Sprache „{column}“ kennen wir nicht. Verwenden Sie nl, fr, de oder en.',
  'region.paste.twice': 'Zeile {line}: {column} steht zweimal in der Liste; die erste Zeile zählt.',
  'region.invitees': 'Wen Sie einladen',
  'region.noInvitees': 'Wählen Sie oben eine Gemeinde oder mehrere in der Tabelle der Gemeinden.',
  'region.inviteesReady': '{ready} von {all} ausgefüllt. Nur diese werden gesendet; die anderen bleiben hier.',
  'region.nothingFilled': 'Tragen Sie für mindestens eine Gemeinde einen Namen und eine E-Mail-Adresse ein.',
  'region.contactName': 'Name der Kontaktperson',
  'region.email': 'E-Mail-Adresse',
  'region.language': 'Sprache',
  'region.send': '{count, plural, =0 {Einladungen senden} one {# Einladung senden} other {# Einladungen senden}}',
  'region.sending': 'Die Einladungen werden gesendet',
  'region.stop': 'Anhalten',
  'region.stopping': 'Hält nach dieser Reihe an…',
  'region.report': 'Was daraus wurde',
  'region.result': 'Ergebnis',
  'region.reason': 'Grund',
  'region.result.invited': 'eingeladen',
  'region.result.alreadyInvited': 'war schon eingeladen',
  'region.result.refused': 'abgelehnt',
  'region.result.failed': 'fehlgeschlagen',
  'region.notSent':
    '{count, plural, one {# Einladung wurde nicht gesendet, weil Sie angehalten haben. Sie steht noch unten.} other {# Einladungen wurden nicht gesendet, weil Sie angehalten haben. Sie stehen noch unten.}}',
  'region.saveReport': 'Bericht herunterladen (CSV)',
  'region.closeReport': 'Bericht schließen',
  'region.requestsLead':
    'Gemeinden, die um eine Einladung bitten. Prüfen Sie, etwa durch einen Anruf im Gemeindehaus, ob die Person dort arbeitet, bevor Sie den Antrag bestätigen.',
  'region.noRequests': 'Kein Antrag wartet. Neue kommen über das öffentliche Formular.',
  'region.requestedAt': 'Gestellt am {moment}',
  'region.verify': 'Der Antrag ist echt',
  'region.dismiss': 'Beiseitelegen',
  'region.dismissTitle': 'Diesen Antrag beiseitelegen?',
  'region.dismissMeaning': 'Die Gemeinde wird nicht eingeladen und die Person erfährt nichts davon. Sie kann erneut fragen.',
  'region.dismissed': 'Der Antrag von {name} wurde beiseitegelegt.',
  'region.verified': 'Der Antrag von {name} ist geprüft.',
};
