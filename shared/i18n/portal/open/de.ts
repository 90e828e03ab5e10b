import type { openEn } from './en.ts';

export const openDe: Readonly<Record<keyof typeof openEn, string>> = {
  'open.title': 'Der runde Tisch Ihrer Gemeinde',
  'open.lead':
    'Ronde ist die Plattform der lokalen integralen Zellen für innere Sicherheit: Bürgermeister, lokale Polizei, Präventionsbeamter und Sozialdienste an einem Tisch, um gewaltsame Radikalisierung früh zu bemerken und jedem Menschen individuell zu helfen.',
  'open.signInHelp.cognito':
    'Sie melden sich auf den Seiten von Amazon Cognito ({tenant}) an, mit Ihrem Passwort und dem Code Ihrer Authentifizierungs-App.',
  'open.signInHelp.standIn':
    'Auf diesem Rechner ersetzt eine Nachbildung die Anmeldeseiten von Amazon Cognito. Die Seite mit den Demonstrationspersonen zeigt, als wer Sie sich anmelden können, und die Codes dazu.',
  'open.request': 'Um eine Einladung bitten',
  'open.requestLead':
    'Hat Ihre Gemeinde noch keine Einladung? Bitten Sie die Region darum. Dort prüft jemand, wer den Antrag stellt, und sendet dann die Einladung.',
  'open.requestFor': 'Sie arbeiten für eine Gemeinde und haben noch kein Konto',
  'open.municipality': 'Ihre Gemeinde',
  'open.municipalityHelp': 'Tippen Sie den Anfang des Namens und wählen Sie die Gemeinde aus der Liste.',
  'open.name': 'Ihr Name',
  'open.email': 'Ihre dienstliche E-Mail-Adresse',
  'open.emailHelp': 'Die Region prüft damit, ob Sie für die Gemeinde arbeiten.',
  'open.contactLanguage': 'Die Sprache, in der wir Ihnen schreiben',
  'open.send': 'Antrag senden',
  'open.sent': 'Ihr Antrag ist eingegangen',
  'open.sentHelp':
    'Wenn die Gemeinde eingeladen werden kann, prüft die Region Ihren Antrag und schreibt Ihnen. Zum Schutz der Privatsphäre sagt diese Seite nie, ob eine Gemeinde schon bekannt ist.',
  'open.another': 'Um eine Einladung für eine andere Gemeinde bitten',
  'open.accessibility': 'Erklärung zur Barrierefreiheit',
  'open.accessibilityLead':
    'Dieses Portal soll für alle nutzbar sein: nur mit der Tastatur, mit einem Screenreader, auf 400 % vergrößert, auf einem Telefon und auf Papier.',
  'open.accessibilityNorm': 'Norm',
  'open.accessibilityNormText':
    'Wir streben EN 301 549 und WCAG 2.2, Stufe AA, an. Jede Seite wird in jeder Sprache mit einem automatischen Werkzeug (axe) geprüft, abwechselnd hell und dunkel, und die Anmeldung wird allein mit der Tastatur erprobt.',
  'open.accessibilityKnown': 'Was nach unserem Wissen noch nicht funktioniert',
  'open.accessibilityKnownText':
    'Karten sind Bilder: Alles, was darauf steht, steht auch in der Tabelle daneben. Eine Prüfung der Barrierefreiheit durch eine externe Stelle hat noch nicht stattgefunden.',
  'open.accessibilityReport': 'Funktioniert etwas für Sie nicht?',
  'open.accessibilityReportText':
    'Sagen Sie es der Verwaltung, die Sie eingeladen hat; sie gibt die Nachricht an die Betreuer der Plattform weiter.',
  'open.accessibilityNot': 'Nicht zufrieden mit der Antwort?',
  'open.accessibilityNotText':
    'Sie können sich an die Ombudsstelle wenden, die für diese Verwaltung zuständig ist: die föderale oder die Ihrer Region oder Gemeinschaft.',
  'open.accessibilityDate': 'Diese Erklärung wurde am {date} nach eigener Prüfung erstellt.',
  'open.danger': 'Unmittelbare Gefahr? Rufen Sie 101 oder 112 an. Diese Plattform ist keine Notrufnummer.',
};
