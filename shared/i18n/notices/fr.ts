import type { Notice, NoticeKind } from './notice.ts';

const appointment = (what: string): Notice => ({
  subject: 'Ronde : un rendez-vous vous attend sur la plateforme',
  text: `Bonjour,

${what} Connectez-vous sur {url} pour voir ce que vous pouvez faire.

Par précaution, ce message n’en dit pas plus. Il n’est pas possible d’y répondre.

Ronde`,
});

export const noticesFr = {
  // no colon in the two subjects that the user pool sends: nothing escapes the narrow space before it there
  accountCreated: {
    subject: 'Votre accès à la plateforme Ronde',
    text: `Bonjour,

Vous avez reçu un accès à la plateforme Ronde. Connectez-vous sur {url} avec ces données :

Votre nom d’utilisateur : {username}
Votre mot de passe temporaire : {code}

Vous choisirez ensuite vous-même un nouveau mot de passe. Le mot de passe temporaire est valable quelques jours ; s’il a expiré, demandez un nouveau message à qui vous a donné cet accès. Si vous n’attendiez pas ce message, vous n’avez rien à faire.

Ronde`,
  },
  passwordForgotten: {
    subject: 'Un nouveau mot de passe pour la plateforme Ronde',
    text: `Bonjour,

Un nouveau mot de passe a été demandé pour votre accès à la plateforme Ronde. Saisissez ce code sur la page de connexion :

{code}

Le code n’est valable que peu de temps. Si vous n’avez pas demandé de nouveau mot de passe, vous n’avez rien à faire : le vôtre reste inchangé. L’adresse de la plateforme est {url}.

Ronde`,
  },
  invited: appointment(
    'Votre administration est invitée à rejoindre la plateforme Ronde, et vous en êtes le contact. Si vous ne vous êtes encore jamais connecté, un second message vous donne votre nom d’utilisateur et un mot de passe temporaire.',
  ),
  placeGiven: appointment('Une nouvelle place vous attend sur la plateforme.'),
  signatureWanted: appointment('Une proposition attend votre signature.'),
  declared: appointment('Une nouvelle déclaration est arrivée.'),
  acknowledged: appointment('Il a été pris acte de votre déclaration.'),
  questionAsked: appointment('Une question a été posée sur votre déclaration.'),
  questionAnswered: appointment('Une réponse à une question est arrivée.'),
  joiningAsked: appointment('Une demande d’adhésion attend votre réponse.'),
  reminderConfirmation: appointment('C’est le moment de la confirmation annuelle.'),
  clearanceExpires: appointment('Un délai dans vos données arrive bientôt à son terme.'),
  answerWanted: appointment('Une question attend votre réponse.'),
  reviewWanted: appointment('Une vérification vous attend.'),
  messageWaits: appointment('Un message vous attend.'),
  somethingWaits: appointment('Quelque chose vous attend.'),
  appointmentMade: appointment('Un rendez-vous pour votre agenda est joint à ce message.'),
  appointmentCancelled: appointment('Un rendez-vous de votre agenda n’a pas lieu.'),
} as const satisfies Record<NoticeKind, Notice>;
