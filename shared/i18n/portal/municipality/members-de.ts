import type { membersEn } from './members-en.ts';

export const membersDe: Readonly<Record<keyof typeof membersEn, string>> = {
  'municipality.members': 'Mitglieder',
  'municipality.membersLead': 'Wer für Ihre Gemeinde Zugang hat, in welcher Rolle und auf welcher Rechtsgrundlage.',
  'municipality.memberAdd': 'Mitglied hinzufügen',
  'municipality.memberAddLead':
    'Die Person erhält ein Konto und eine neutrale Nachricht in ihrer Sprache. Sie sieht nur, was ihre Rolle sehen darf.',
  'municipality.memberNone': 'Außer der eingeladenen Kontaktperson hat noch niemand Zugang.',
  'municipality.membersCount': '{count, plural, one {# Mitglied} other {# Mitglieder}}',
  'municipality.memberName': 'Name',
  'municipality.memberEmail': 'Dienstliche E-Mail-Adresse',
  'municipality.memberLanguage': 'Sprache der Nachrichten',
  'municipality.memberRole': 'Rolle',
  'municipality.memberMayorHelp': 'Ein Bürgermeister kann unterzeichnen, sobald die Region das Konto bestätigt hat.',
  'municipality.memberFrom': 'Ab',
  'municipality.memberTo': 'Bis',
  'municipality.memberToHelp': 'Leer lassen, wenn kein Ende bekannt ist.',
  'municipality.fromOn': 'ab {from}',
  'municipality.fromTo': 'vom {from} bis zum {to}',
  'municipality.waitsConfirmation': 'wartet auf die Region',
  'municipality.memberSend': 'Hinzufügen und einladen',
  'municipality.memberAdded': 'Das Mitglied ist hinzugefügt und erhält eine E-Mail.',
  'municipality.renewAccessShort': 'Neues Passwort mailen',
  'municipality.renewAccess': 'Neues Passwort mailen an {name}',
  'municipality.renewAccessSure': 'Ein neues vorläufiges Passwort mailen?',
  'municipality.renewAccessMeans':
    '{name} ({email}) erhält eine E-Mail mit einem neuen vorläufigen Passwort; das vorige gilt dann nicht mehr. Wer sich schon einmal angemeldet hat, behält das eigene Passwort und erhält nichts.',
  'municipality.renewAccessSend': 'Mailen',
  'municipality.accessRenewed':
    'Falls {name} sich noch nie angemeldet hat, ist eine E-Mail mit einem neuen vorläufigen Passwort unterwegs.',
  'municipality.memberPoliceHelp':
    'Erfassen Sie danach die Sicherheitsermächtigung in der Liste. Ohne sie erfährt diese Person nichts über einen Fall.',
  'municipality.memberUncleared': 'keine gültige Ermächtigung',
  'municipality.memberUnclearedHelp': 'Darf einen Hinweis geben, erfährt nichts über einen Fall.',
  'municipality.clearanceChecked': 'Geprüft von {name}, erfasst am {date}.',
  'municipality.clearanceChange': 'Die Sicherheitsermächtigung erfassen',
  'municipality.clearanceChangeOne': 'Sicherheitsermächtigung von {name}',
  'municipality.basisShort': 'Rechtsgrundlage',
  'municipality.basisChange': 'Die Rechtsgrundlage erfassen',
  'municipality.basisChangeOne': 'Rechtsgrundlage von {name}',
  'municipality.mandateMeans':
    '{name}, {role}. Was Sie erfassen, ersetzt das Bisherige: sofort für das Schreiben, binnen Minuten für das Lesen.',
  'municipality.mandateChanged': 'Was {name} erfährt, folgt nun dem, was Sie erfasst haben.',
  'municipality.memberRemoveSure': 'Den Zugang dieser Person beenden?',
  'municipality.memberRemoveMeans':
    '{name} ({role}) wird abgemeldet und kann nichts mehr ändern; binnen Minuten kann auch nichts mehr gelesen werden.',
  'municipality.memberRemoved': 'Der Zugang ist beendet.',
  'municipality.settings': 'Einstellungen der Zelle',
  'municipality.settingsLead':
    'Die Regeln Ihrer Zelle, woher jeder Wert kommt und wer darüber entscheidet. Eine Zelle darf strenger sein als ihre Region, nie großzügiger.',
};
