import type { User } from './state.ts';
import type { Mail, UserPool } from './user-pool.ts';

type Words = { readonly subject: string; readonly body: string };

/** Neutral: an account on "the platform", never what it is for. */
const words: Record<'nl' | 'fr' | 'de' | 'en', Words> = {
  nl: {
    subject: 'Uw account op het platform',
    body: 'Er is een account voor u aangemaakt.\n\nAanmeldnaam: {username}\nTijdelijk wachtwoord: {####}\n\nBij uw eerste aanmelding kiest u een eigen wachtwoord.',
  },
  fr: {
    subject: 'Votre compte sur la plateforme',
    body: 'Un compte a été créé pour vous.\n\nIdentifiant : {username}\nMot de passe temporaire : {####}\n\nÀ votre première connexion, vous choisissez votre propre mot de passe.',
  },
  de: {
    subject: 'Ihr Konto auf der Plattform',
    body: 'Für Sie wurde ein Konto angelegt.\n\nAnmeldename: {username}\nVorläufiges Passwort: {####}\n\nBei Ihrer ersten Anmeldung wählen Sie ein eigenes Passwort.',
  },
  en: {
    subject: 'Your account on the platform',
    body: 'An account has been made for you.\n\nSign-in name: {username}\nTemporary password: {####}\n\nAt your first sign-in you choose a password of your own.',
  },
};

const languageOf = (locale: string | undefined) => {
  const language = locale?.slice(0, 2).toLowerCase();
  return language === 'fr' || language === 'de' || language === 'en' ? language : 'nl';
};

/** Mails the temporary password, in the pool's own words where the template gives them. */
export const sendInvitation = async (pool: UserPool, user: User, secret: string): Promise<void> => {
  const language = languageOf(user.attributes.locale);
  const to = user.attributes.email ?? '';
  const { subject, body } = pool.definition.inviteMessage ?? words[language];
  const text = body.replaceAll('{username}', () => to).replaceAll('{####}', () => secret);
  const mail: Mail = { poolId: pool.definition.id, to, language, subject, text };
  await pool.sendMail(mail);
};
