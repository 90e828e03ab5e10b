import type { Request } from '../http.ts';
import { refusalWords } from './refusal-words.ts';

export const words = {
  ...refusalWords,
  standIn: {
    nl: 'Dit is de lokale vervanger van de aanmelding van Amazon Cognito. Alleen voor gebruik op deze machine.',
    fr: 'Ceci remplace localement la connexion d’Amazon Cognito. Pour cette machine uniquement.',
    de: 'Dies ersetzt lokal die Anmeldung von Amazon Cognito. Nur für diesen Rechner.',
    en: 'This is the local stand-in for Amazon Cognito’s managed sign-in. For this machine only.',
  },
  signIn: { nl: 'Aanmelden', fr: 'Se connecter', de: 'Anmelden', en: 'Sign in' },
  email: { nl: 'E-mailadres', fr: 'Adresse e-mail', de: 'E-Mail-Adresse', en: 'E-mail address' },
  password: { nl: 'Wachtwoord', fr: 'Mot de passe', de: 'Passwort', en: 'Password' },
  chooseNew: {
    nl: 'Kies een eigen wachtwoord',
    fr: 'Choisissez votre mot de passe',
    de: 'Wählen Sie ein eigenes Passwort',
    en: 'Choose a password of your own',
  },
  newPassword: { nl: 'Nieuw wachtwoord', fr: 'Nouveau mot de passe', de: 'Neues Passwort', en: 'New password' },
  policy: {
    nl: 'Minstens {length} tekens: {kinds}.',
    fr: 'Au moins {length} caractères : {kinds}.',
    de: 'Mindestens {length} Zeichen: {kinds}.',
    en: 'At least {length} characters: {kinds}.',
  },
  requireLowercase: { nl: 'een kleine letter', fr: 'une minuscule', de: 'ein Kleinbuchstabe', en: 'a lower-case letter' },
  requireUppercase: { nl: 'een hoofdletter', fr: 'une majuscule', de: 'ein Großbuchstabe', en: 'a capital' },
  requireNumbers: { nl: 'een cijfer', fr: 'un chiffre', de: 'eine Ziffer', en: 'a digit' },
  requireSymbols: { nl: 'een leesteken', fr: 'un symbole', de: 'ein Sonderzeichen', en: 'a symbol' },
  anyKind: { nl: 'welke ook', fr: 'n’importe lesquels', de: 'beliebige', en: 'any' },
  giveCode: {
    nl: 'Geef de code van uw app',
    fr: 'Saisissez le code de votre application',
    de: 'Geben Sie den Code Ihrer App ein',
    en: 'Give the code from your app',
  },
  code: { nl: 'Code van zes cijfers', fr: 'Code à six chiffres', de: 'Sechsstelliger Code', en: 'Six-digit code' },
  setUp: {
    nl: 'Stel uw authenticator-app in',
    fr: 'Configurez votre application d’authentification',
    de: 'Richten Sie Ihre Authenticator-App ein',
    en: 'Set up your authenticator app',
  },
  secret: {
    nl: 'Zet deze sleutel in uw authenticator-app en geef dan de code:',
    fr: 'Ajoutez cette clé à votre application d’authentification, puis saisissez le code :',
    de: 'Geben Sie diesen Schlüssel in Ihre Authenticator-App ein und dann den Code:',
    en: 'Put this key into your authenticator app, then give the code:',
  },
  openApp: {
    nl: 'Openen in een app op dit toestel',
    fr: 'Ouvrir dans une application de cet appareil',
    de: 'In einer App auf diesem Gerät öffnen',
    en: 'Open in an app on this device',
  },
  next: { nl: 'Verder', fr: 'Continuer', de: 'Weiter', en: 'Continue' },
  languages: { nl: 'Taal', fr: 'Langue', de: 'Sprache', en: 'Language' },
  error: { nl: 'Fout', fr: 'Erreur', de: 'Fehler', en: 'Error' },
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
