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

type Opened = { readonly sub: string; readonly created: boolean };

/** Sign-in accounts of the tenant's user pool. */
export type Accounts = {
  /** The account of this e-mail address, made where there is none. It mails nothing (see access-mail.ts). Harmless to repeat. */
  readonly open: (contact: Contact, role: Role) => Promise<Opened>;
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

const unlessGone = (error: unknown): void => {
  if (!(error instanceof UserNotFoundException)) throw error;
};

/** The account of an address, made where there is none. */
const openAccount = async (
  client: CognitoIdentityProviderClient,
  UserPoolId: string,
  { email, name, language }: Contact,
): Promise<Opened> => {
  const UserAttributes = [
    { Name: 'email', Value: email },
    { Name: 'email_verified', Value: 'true' },
    { Name: 'name', Value: name },
    { Name: 'locale', Value: language },
  ];
  try {
    const made = await client.send(new AdminCreateUserCommand({ UserPoolId, Username: email, UserAttributes, MessageAction: 'SUPPRESS' }));
    return { sub: subOf(made.User?.Attributes), created: true };
  } catch (error) {
    if (!(error instanceof UsernameExistsException)) throw error;
    const known = await client.send(new AdminGetUserCommand({ UserPoolId, Username: email }));
    return { sub: subOf(known.UserAttributes), created: false };
  }
};

/** Accounts kept by Amazon Cognito. */
export const cognitoAccounts = (client: CognitoIdentityProviderClient, UserPoolId: string): Accounts => ({
  signOut: async (Username) => {
    await client.send(new AdminUserGlobalSignOutCommand({ UserPoolId, Username })).catch(unlessGone);
  },
  withdraw: async (Username, GroupName) => {
    await client.send(new AdminRemoveUserFromGroupCommand({ UserPoolId, Username, GroupName })).catch(unlessGone);
  },
  open: async (contact, role) => {
    const account = await openAccount(client, UserPoolId, contact);
    await client.send(new AdminAddUserToGroupCommand({ UserPoolId, Username: account.sub, GroupName: role }));
    return account;
  },
});
