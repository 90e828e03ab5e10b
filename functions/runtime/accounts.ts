import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminGetUserCommand,
  AdminRemoveUserFromGroupCommand,
  AdminUserGlobalSignOutCommand,
  type AttributeType,
  type CognitoIdentityProviderClient,
  UsernameExistsException,
  UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Role } from '../../shared/domain/access/roles.ts';
import type { Contact } from '../../shared/domain/fields.ts';

/** Sign-in accounts of the tenant's user pool. */
export type Accounts = {
  /** The account of this e-mail address: made, with a temporary password by mail, where there is none. Harmless to repeat. */
  readonly open: (contact: Contact, role: Role) => Promise<{ readonly sub: string; readonly created: boolean }>;
  /** Signs the person out everywhere, so the next token is a new one. Harmless to repeat, and for an account that is gone. */
  readonly signOut: (sub: string) => Promise<void>;
  /** Takes the person out of the role's group. Harmless to repeat, and for an account that is gone. */
  readonly withdraw: (sub: string, role: Role) => Promise<void>;
};

const subOf = (attributes: readonly AttributeType[] = []): string => {
  const sub = attributes.find(({ Name }) => Name === 'sub')?.Value;
  if (sub === undefined) throw new Error('The user pool answered an account without a sub.');
  return sub;
};

/** Accounts kept by Amazon Cognito. */
export const cognitoAccounts = (client: CognitoIdentityProviderClient, UserPoolId: string): Accounts => {
  const create = async ({ email, name, language }: Contact): Promise<{ sub: string; created: boolean }> => {
    const UserAttributes = [
      { Name: 'email', Value: email },
      { Name: 'email_verified', Value: 'true' },
      { Name: 'name', Value: name },
      { Name: 'locale', Value: language },
    ];
    const answer = await client.send(new AdminCreateUserCommand({ UserPoolId, Username: email, UserAttributes, DesiredDeliveryMediums: ['EMAIL'] }));
    return { sub: subOf(answer.User?.Attributes), created: true };
  };
  const find = async (email: string): Promise<{ sub: string; created: boolean }> => {
    const answer = await client.send(new AdminGetUserCommand({ UserPoolId, Username: email }));
    return { sub: subOf(answer.UserAttributes), created: false };
  };
  const unlessGone = (error: unknown): void => {
    if (!(error instanceof UserNotFoundException)) throw error;
  };
  return {
    signOut: async (Username) => {
      await client.send(new AdminUserGlobalSignOutCommand({ UserPoolId, Username })).catch(unlessGone);
    },
    withdraw: async (Username, GroupName) => {
      await client.send(new AdminRemoveUserFromGroupCommand({ UserPoolId, Username, GroupName })).catch(unlessGone);
    },
    open: async (contact, role) => {
      const account = await create(contact).catch((error: unknown) => {
        if (error instanceof UsernameExistsException) return find(contact.email);
        throw error;
      });
      await client.send(new AdminAddUserToGroupCommand({ UserPoolId, Username: account.sub, GroupName: role }));
      return account;
    },
  };
};
