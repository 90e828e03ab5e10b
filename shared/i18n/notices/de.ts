import type { Notice, NoticeKind } from './notice.ts';

const appointment = (what: string): Notice => ({
  subject: 'Ronde: Auf der Plattform wartet ein Termin auf Sie',
  text: `Guten Tag,

${what} Melden Sie sich auf {url} an, um zu sehen, was Sie tun können.

Aus Vorsicht steht in dieser Nachricht nicht mehr. Eine Antwort auf diese Nachricht ist nicht möglich.

Ronde`,
});

const account = (why: string): Notice => ({
  subject: 'Ronde: Ihr Zugang zur Plattform',
  text: `Guten Tag,

${why} Melden Sie sich auf {url} mit diesen Angaben an:

Ihr Benutzername: '{username}'
Ihr vorläufiges Passwort: '{####}'

Danach wählen Sie selbst ein neues Passwort. Das vorläufige Passwort gilt einige Tage; ist es abgelaufen, bitten Sie die Stelle, die Ihnen Zugang gab, um eine neue Nachricht. Haben Sie diese Nachricht nicht erwartet, müssen Sie nichts tun.

Ronde`,
});

export const noticesDe = {
  invited: account('Ihre Verwaltung ist auf die Plattform Ronde eingeladen, und Sie sind die Kontaktstelle.'),
  accountCreated: account('Sie haben Zugang zur Plattform Ronde erhalten.'),
  signatureWanted: appointment('Ein Vorschlag wartet auf Ihre Unterschrift.'),
  declared: appointment('Eine neue Meldung ist eingegangen.'),
  acknowledged: appointment('Ihre Meldung wurde zur Kenntnis genommen.'),
  questionAsked: appointment('Zu Ihrer Meldung wurde eine Frage gestellt.'),
  questionAnswered: appointment('Eine Antwort auf eine Frage ist eingegangen.'),
  joiningAsked: appointment('Ein Beitrittsantrag wartet auf Ihre Antwort.'),
  reminderConfirmation: appointment('Es ist Zeit für die jährliche Bestätigung.'),
  clearanceExpires: appointment('Eine Frist in Ihren Angaben läuft bald ab.'),
} as const satisfies Record<NoticeKind, Notice>;
