import type { Notice, NoticeKind } from './notice.ts';

const appointment = (what: string): Notice => ({
  subject: 'Ronde : un rendez-vous vous attend sur la plateforme',
  text: `Bonjour,

${what} Connectez-vous sur {url} pour voir ce que vous pouvez faire.

Par précaution, ce message n'en dit pas plus. Il n'est pas possible d'y répondre.

Ronde`,
});

const account = (why: string): Notice => ({
  subject: 'Ronde : votre accès à la plateforme',
  text: `Bonjour,

${why} Connectez-vous sur {url} avec ces données :

Votre nom d'utilisateur : '{username}'
Votre mot de passe temporaire : '{####}'

Vous choisirez ensuite vous-même un nouveau mot de passe. Le mot de passe temporaire est valable quelques jours ; s'il a expiré, demandez un nouveau message à qui vous a donné accès. Si vous n'attendiez pas ce message, vous n'avez rien à faire.

Ronde`,
});

export const noticesFr = {
  invited: account('Votre administration est invitée sur la plateforme Ronde, et vous en êtes le point de contact.'),
  accountCreated: account('Vous avez reçu un accès à la plateforme Ronde.'),
  signatureWanted: appointment('Une proposition attend votre signature.'),
  declared: appointment('Une nouvelle déclaration est arrivée.'),
  acknowledged: appointment('Il a été pris acte de votre déclaration.'),
  questionAsked: appointment('Une question a été posée sur votre déclaration.'),
  questionAnswered: appointment('Une réponse à une question est arrivée.'),
  joiningAsked: appointment("Une demande d'adhésion attend votre réponse."),
  reminderConfirmation: appointment('Le moment est venu de la confirmation annuelle.'),
  clearanceExpires: appointment('Un délai dans vos données arrive bientôt à son terme.'),
} as const satisfies Record<NoticeKind, Notice>;
