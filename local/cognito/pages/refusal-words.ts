/** What the pages say when an answer was refused, or a sign-in cannot go on. */
export const refusalWords = {
  wrongPassword: {
    nl: 'E-mailadres of wachtwoord klopt niet.',
    fr: 'Adresse e-mail ou mot de passe incorrect.',
    de: 'E-Mail-Adresse oder Passwort ist falsch.',
    en: 'E-mail address or password is wrong.',
  },
  passwordExpired: {
    nl: 'Het tijdelijke wachtwoord is verlopen. Vraag een nieuw bericht aan wie u toegang gaf.',
    fr: 'Le mot de passe temporaire a expiré. Demandez un nouveau message à qui vous a donné cet accès.',
    de: 'Das vorläufige Passwort ist abgelaufen. Bitten Sie die Stelle, die Ihnen den Zugang gegeben hat, um eine neue Nachricht.',
    en: 'The temporary password has expired. Ask whoever gave you access for a new message.',
  },
  tooManyAttempts: {
    nl: 'Te veel pogingen. Wacht even en probeer opnieuw.',
    fr: 'Trop de tentatives. Patientez puis réessayez.',
    de: 'Zu viele Versuche. Warten Sie kurz und versuchen Sie es erneut.',
    en: 'Too many attempts. Wait a moment, then try again.',
  },
  userDisabled: {
    nl: 'Dit account is uitgeschakeld.',
    fr: 'Ce compte est désactivé.',
    de: 'Dieses Konto ist gesperrt.',
    en: 'This account is disabled.',
  },
  passwordWeak: {
    nl: 'Dit wachtwoord voldoet niet aan de regels.',
    fr: 'Ce mot de passe ne respecte pas les règles.',
    de: 'Dieses Passwort erfüllt die Regeln nicht.',
    en: 'This password does not follow the rules.',
  },
  codeWrong: { nl: 'De code klopt niet.', fr: 'Le code est incorrect.', de: 'Der Code ist falsch.', en: 'The code is wrong.' },
  codeUsed: {
    nl: 'Deze code is al gebruikt. Wacht op de volgende.',
    fr: 'Ce code a déjà servi. Attendez le suivant.',
    de: 'Dieser Code wurde schon benutzt. Warten Sie auf den nächsten.',
    en: 'This code was used already. Wait for the next one.',
  },
  failed: {
    nl: 'Aanmelden lukt nu niet. Probeer later opnieuw.',
    fr: 'La connexion est impossible pour le moment. Réessayez plus tard.',
    de: 'Die Anmeldung ist derzeit nicht möglich. Versuchen Sie es später erneut.',
    en: 'Signing in does not work now. Try again later.',
  },
  stopped: {
    nl: 'Aanmelden kan hier niet verder',
    fr: 'La connexion ne peut pas continuer ici',
    de: 'Die Anmeldung kann hier nicht fortgesetzt werden',
    en: 'Signing in cannot go on here',
  },
  pageExpired: {
    nl: 'Deze pagina is verlopen of hoort bij een ander venster. Begin opnieuw in de toepassing.',
    fr: 'Cette page a expiré ou appartient à une autre fenêtre. Recommencez depuis l’application.',
    de: 'Diese Seite ist abgelaufen oder gehört zu einem anderen Fenster. Beginnen Sie in der Anwendung neu.',
    en: 'This page has expired or belongs to another window. Start again in the application.',
  },
  addressUnknown: {
    nl: 'De toepassing of haar adres is hier niet bekend.',
    fr: 'L’application ou son adresse est inconnue ici.',
    de: 'Die Anwendung oder ihre Adresse ist hier nicht bekannt.',
    en: 'The application or its address is not known here.',
  },
} as const;
