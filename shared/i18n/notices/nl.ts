import type { Notice, NoticeKind } from './notice.ts';

const appointment = (what: string): Notice => ({
  subject: 'Ronde: er wacht een afspraak op u op het platform',
  text: `Goedendag,

${what} Meld u aan op {url} om te zien wat u kunt doen.

Uit voorzorg staat er niets meer in dit bericht. Antwoorden op dit bericht is niet mogelijk.

Ronde`,
});

export const noticesNl = {
  accountCreated: {
    subject: 'Ronde: uw toegang tot het platform',
    text: `Goedendag,

U hebt toegang gekregen tot het platform Ronde. Meld u aan op {url} met deze gegevens:

Uw gebruikersnaam: {username}
Uw tijdelijke wachtwoord: {code}

U kiest daarna zelf een nieuw wachtwoord. Het tijdelijke wachtwoord is enkele dagen geldig; is het verlopen, vraag dan een nieuw bericht aan wie u toegang gaf. Verwachtte u dit bericht niet, dan hoeft u niets te doen.

Ronde`,
  },
  passwordForgotten: {
    subject: 'Ronde: een nieuw wachtwoord',
    text: `Goedendag,

Er is een nieuw wachtwoord gevraagd voor uw toegang tot het platform Ronde. Voer deze code in op de pagina waar u aanmeldt:

{code}

De code is maar kort geldig. Vroeg u geen nieuw wachtwoord, dan hoeft u niets te doen: uw wachtwoord blijft wat het is. Het adres van het platform is {url}.

Ronde`,
  },
  invited: appointment(
    'Uw bestuur is uitgenodigd op het platform Ronde, en u bent de contactpersoon. Hebt u zich nog nooit aangemeld, dan vindt u uw gebruikersnaam en een tijdelijk wachtwoord in een tweede bericht.',
  ),
  placeGiven: appointment('Er is op het platform een plaats voor u bij gekomen.'),
  signatureWanted: appointment('Er wacht een voorstel op uw handtekening.'),
  declared: appointment('Er is een nieuwe aangifte binnengekomen.'),
  acknowledged: appointment('Van uw aangifte is kennis genomen.'),
  questionAsked: appointment('Er is een vraag gesteld bij uw aangifte.'),
  questionAnswered: appointment('Er is een antwoord op een vraag binnengekomen.'),
  joiningAsked: appointment('Er wacht een aanvraag tot aansluiting op uw antwoord.'),
  reminderConfirmation: appointment('Het is tijd voor de jaarlijkse bevestiging.'),
  clearanceExpires: appointment('Een termijn in uw gegevens loopt binnenkort af.'),
  answerWanted: appointment('Er wacht een vraag op uw antwoord.'),
  reviewWanted: appointment('Er wacht iets op uw nazicht.'),
  messageWaits: appointment('Er staat een mededeling voor u klaar.'),
  somethingWaits: appointment('Er wacht iets op u.'),
  appointmentMade: appointment('Er is een afspraak voor uw agenda. Ze zit bij dit bericht.'),
  appointmentCancelled: appointment('Een afspraak in uw agenda gaat niet door.'),
} as const satisfies Record<NoticeKind, Notice>;
