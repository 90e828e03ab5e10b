import type { Tenant } from './tenants.ts';

const lines = [
  'Ronde: uw account. Gebruikersnaam: {username}. Tijdelijk wachtwoord (7 dagen): {####}',
  'Ronde : votre compte. Nom d’utilisateur : {username}. Mot de passe provisoire (7 jours) : {####}',
  'Ronde: Ihr Konto. Benutzername: {username}. Vorläufiges Passwort (7 Tage): {####}',
];

/** The mail with a temporary password; neutral, and in three languages because Cognito knows no person's language. */
export const invitation = ({ domain }: Pick<Tenant, 'domain'>) => ({
  emailSubject: 'Ronde',
  emailBody: [...lines, `https://${domain}/`].join('<br/><br/>'),
});
