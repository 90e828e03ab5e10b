import type { Notice, NoticeKind } from './notice.ts';

const appointment = (what: string): Notice => ({
  subject: 'Ronde: Auf der Plattform wartet ein Termin auf Sie',
  text: `Guten Tag,

${what} Melden Sie sich auf {url} an, um zu sehen, was Sie tun können.

Vorsichtshalber steht in dieser Nachricht nicht mehr. Eine Antwort auf diese Nachricht ist nicht möglich.

Ronde`,
});

export const noticesDe = {
  accountCreated: {
    subject: 'Ronde: Ihr Zugang zur Plattform',
    text: `Guten Tag,

Sie haben Zugang zur Plattform Ronde erhalten. Melden Sie sich auf {url} mit diesen Angaben an:

Ihr Benutzername: {username}
Ihr vorläufiges Passwort: {code}

Danach wählen Sie selbst ein neues Passwort. Das vorläufige Passwort gilt einige Tage; ist es abgelaufen, bitten Sie die Stelle, die Ihnen den Zugang gegeben hat, um eine neue Nachricht. Haben Sie diese Nachricht nicht erwartet, müssen Sie nichts tun.

Ronde`,
  },
  passwordForgotten: {
    subject: 'Ronde: ein neues Passwort',
    text: `Guten Tag,

Für Ihren Zugang zur Plattform Ronde wurde ein neues Passwort angefordert. Geben Sie diesen Code auf der Anmeldeseite ein:

{code}

Der Code gilt nur kurze Zeit. Haben Sie kein neues Passwort angefordert, müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist. Die Adresse der Plattform ist {url}.

Ronde`,
  },
  invited: appointment(
    'Ihre Verwaltung wurde auf die Plattform Ronde eingeladen, und Sie sind die Kontaktperson. Haben Sie sich noch nie angemeldet, so finden Sie Ihren Benutzernamen und ein vorläufiges Passwort in einer zweiten Nachricht.',
  ),
  placeGiven: appointment('Auf der Plattform ist ein Platz für Sie hinzugekommen.'),
  signatureWanted: appointment('Ein Vorschlag wartet auf Ihre Unterschrift.'),
  declared: appointment('Eine neue Meldung ist eingegangen.'),
  acknowledged: appointment('Ihre Meldung wurde zur Kenntnis genommen.'),
  questionAsked: appointment('Zu Ihrer Meldung wurde eine Frage gestellt.'),
  questionAnswered: appointment('Eine Antwort auf eine Frage ist eingegangen.'),
  joiningAsked: appointment('Ein Beitrittsantrag wartet auf Ihre Antwort.'),
  reminderConfirmation: appointment('Es ist Zeit für die jährliche Bestätigung.'),
  clearanceExpires: appointment('Eine Frist in Ihren Angaben läuft bald ab.'),
  answerWanted: appointment('Eine Frage wartet auf Ihre Antwort.'),
  reviewWanted: appointment('Etwas wartet auf Ihre Überprüfung.'),
  messageWaits: appointment('Eine Mitteilung liegt für Sie bereit.'),
  somethingWaits: appointment('Etwas wartet auf Sie.'),
  appointmentMade: appointment('Ein Termin für Ihren Kalender liegt dieser Nachricht bei.'),
  appointmentCancelled: appointment('Ein Termin in Ihrem Kalender findet nicht statt.'),
} as const satisfies Record<NoticeKind, Notice>;
