import {
  AdminCreateUserCommand,
  CognitoIdentityProviderClient,
  UnsupportedUserStateException,
  UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Language } from '../../shared/domain/tenants.ts';
import { temporaryPassword } from './temporary-password.ts';

/**
 * Mails the way in, with a new temporary password, to somebody who never chose their own; answers false, and mails
 * nothing, for everybody else.
 */
export type MailAccess = (person: { readonly sub: string; readonly language: Language }) => Promise<boolean>;

/** By the user pool, which words the mail by its custom message trigger (`account-mail.ts`) in the language that is told here. */
export const cognitoAccessMail =
  (client: CognitoIdentityProviderClient, UserPoolId: string): MailAccess =>
  async ({ sub: Username, language }) => {
    try {
      await client.send(
        new AdminCreateUserCommand({
          UserPoolId,
          Username,
          TemporaryPassword: temporaryPassword(),
          MessageAction: 'RESEND',
          DesiredDeliveryMediums: ['EMAIL'],
          ClientMetadata: { language },
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof UnsupportedUserStateException || error instanceof UserNotFoundException) return false;
      throw error;
    }
  };

/** The same under the function's own role. */
export const openAccessMail = (userPoolId: string): MailAccess => cognitoAccessMail(new CognitoIdentityProviderClient(), userPoolId);
