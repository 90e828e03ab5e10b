import type { Request } from '../http.ts';

const words = {
  standIn: {
    nl: 'Dit is de lokale vervanger van de aanmelding van Amazon Cognito. Alleen voor gebruik op deze machine.',
    fr: 'Ceci remplace localement la connexion d’Amazon Cognito. Pour cette machine uniquement.',
    de: 'Dies ersetzt lokal die Anmeldung von Amazon Cognito. Nur für diesen Rechner.',
    en: 'This is the local stand-in for Amazon Cognito’s managed sign-in. For this machine only.',
  },
  signIn: { nl: 'Aanmelden', fr: 'Se connecter', de: 'Anmelden', en: 'Sign in' },
  email: { nl: 'E-mailadres', fr: 'Adresse e-mail', de: 'E-Mail-Adresse', en: 'E-mail address' },
  password: { nl: 'Wachtwoord', fr: 'Mot de passe', de: 'Passwort', en: 'Password' },
  chooseNew: { nl: 'Kies een eigen wachtwoord', fr: 'Choisissez votre mot de passe', de: 'Wählen Sie ein eigenes Passwort', en: 'Choose a password of your own' },
  newPassword: { nl: 'Nieuw wachtwoord', fr: 'Nouveau mot de passe', de: 'Neues Passwort', en: 'New password' },
  policy: {
    nl: 'Minstens {length} tekens: {kinds}.',
    fr: 'Au moins {length} caractères : {kinds}.',
    de: 'Mindestens {length} Zeichen: {kinds}.',
    en: 'At least {length} characters: {kinds}.',
  },
  requireLowercase: { nl: 'een kleine letter', fr: 'une minuscule', de: 'ein Kleinbuchstabe', en: 'a lower-case letter' },
  requireUppercase: { nl: 'een hoofdletter', fr: 'une majuscule', de: 'ein Großbuchstabe', en: 'a capital' },
  requireNumbers: { nl: 'een cijfer', fr: 'un chiffre', de: 'eine Ziffer', en: 'a digit' },
  requireSymbols: { nl: 'een leesteken', fr: 'un symbole', de: 'ein Sonderzeichen', en: 'a symbol' },
  anyKind: { nl: 'welke ook', fr: 'n’importe lesquels', de: 'beliebige', en: 'any' },
  giveCode: { nl: 'Geef de code van uw app', fr: 'Saisissez le code de votre application', de: 'Geben Sie den Code Ihrer App ein', en: 'Give the code from your app' },
  code: { nl: 'Code van zes cijfers', fr: 'Code à six chiffres', de: 'Sechsstelliger Code', en: 'Six-digit code' },
  setUp: { nl: 'Stel uw tweede factor in', fr: 'Configurez votre second facteur', de: 'Richten Sie Ihren zweiten Faktor ein', en: 'Set up your second factor' },
  secret: {
    nl: 'Zet deze sleutel in uw authenticator-app en geef dan de code:',
    fr: 'Ajoutez cette clé à votre application d’authentification, puis saisissez le code :',
    de: 'Geben Sie diesen Schlüssel in Ihre Authenticator-App ein und dann den Code:',
    en: 'Put this key into your authenticator app, then give the code:',
  },
  openApp: { nl: 'Openen in een app op dit toestel', fr: 'Ouvrir dans une application de cet appareil', de: 'In einer App auf diesem Gerät öffnen', en: 'Open in an app on this device' },
  next: { nl: 'Verder', fr: 'Continuer', de: 'Weiter', en: 'Continue' },
  languages: { nl: 'Taal', fr: 'Langue', de: 'Sprache', en: 'Language' },
  error: { nl: 'Fout', fr: 'Erreur', de: 'Fehler', en: 'Error' },
  wrongPassword: { nl: 'E-mailadres of wachtwoord klopt niet.', fr: 'Adresse e-mail ou mot de passe incorrect.', de: 'E-Mail-Adresse oder Passwort ist falsch.', en: 'E-mail address or password is wrong.' },
  passwordExpired: {
    nl: 'Het tijdelijke wachtwoord is verlopen. Vraag een nieuwe uitnodiging.',
    fr: 'Le mot de passe temporaire a expiré. Demandez une nouvelle invitation.',
    de: 'Das vorläufige Passwort ist abgelaufen. Bitten Sie um eine neue Einladung.',
    en: 'The temporary password has expired. Ask for a new invitation.',
  },
  tooManyAttempts: { nl: 'Te veel pogingen. Wacht even en probeer opnieuw.', fr: 'Trop de tentatives. Patientez puis réessayez.', de: 'Zu viele Versuche. Warten Sie kurz und versuchen Sie es erneut.', en: 'Too many attempts. Wait a moment, then try again.' },
  userDisabled: { nl: 'Dit account is uitgeschakeld.', fr: 'Ce compte est désactivé.', de: 'Dieses Konto ist gesperrt.', en: 'This account is disabled.' },
  passwordWeak: { nl: 'Dit wachtwoord voldoet niet aan de regels.', fr: 'Ce mot de passe ne respecte pas les règles.', de: 'Dieses Passwort erfüllt die Regeln nicht.', en: 'This password does not follow the rules.' },
  codeWrong: { nl: 'De code klopt niet.', fr: 'Le code est incorrect.', de: 'Der Code ist falsch.', en: 'The code is wrong.' },
  codeUsed: { nl: 'Deze code is al gebruikt. Wacht op de volgende.', fr: 'Ce code a déjà servi. Attendez le suivant.', de: 'Dieser Code wurde schon benutzt. Warten Sie auf den nächsten.', en: 'This code was used already. Wait for the next one.' },
  failed: { nl: 'Aanmelden lukt nu niet. Probeer later opnieuw.', fr: 'La connexion est impossible pour le moment. Réessayez plus tard.', de: 'Die Anmeldung ist derzeit nicht möglich. Versuchen Sie es später.', en: 'Signing in does not work now. Try again later.' },
  stopped: { nl: 'Aanmelden kan hier niet verder', fr: 'La connexion ne peut pas continuer ici', de: 'Die Anmeldung kann hier nicht fortgesetzt werden', en: 'Signing in cannot go on here' },
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

export type Word = keyof typeof words;
export const pageLanguages = ['nl', 'fr', 'de', 'en'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

export const word = (language: PageLanguage, key: Word): string => words[key][language];

export const isWord = (key: string): key is Word => Object.hasOwn(words, key);

/** The language asked for in the address, else the browser's, else Dutch. */
export const pageLanguage = ({ url, headers }: Request, chosen?: string | null): PageLanguage => {
  const wishes = [chosen, url.searchParams.get('lang'), url.searchParams.get('ui_locales'), headers['accept-language']];
  const tags = wishes.flatMap((wish) => (wish ?? '').split(/[ ,;]+/)).map((tag) => tag.slice(0, 2).toLowerCase());
  return tags.flatMap((tag) => pageLanguages.filter((language) => language === tag))[0] ?? 'nl';
};
