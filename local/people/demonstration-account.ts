import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  type AttributeType,
  type CognitoIdentityProviderClient,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import { type DemonstrationPerson, demonstrationPassword } from './demonstration.ts';

const subOf = (attributes: readonly AttributeType[] = []): string => attributes.find(({ Name }) => Name === 'sub')?.Value ?? '';

/** An account with the demonstration password and no mail, made through the admin API. Harmless to repeat. Answers its sub. */
export const openDemonstrationAccount = async (
  client: CognitoIdentityProviderClient,
  UserPoolId: string,
  person: DemonstrationPerson,
): Promise<string> => {
  const { email: Username, name, language, role } = person;
  const UserAttributes = [
    { Name: 'email', Value: Username },
    { Name: 'email_verified', Value: 'true' },
    { Name: 'name', Value: name },
    { Name: 'locale', Value: language },
  ];
  const create = async () =>
    subOf(
      (await client.send(new AdminCreateUserCommand({ UserPoolId, Username, UserAttributes, MessageAction: 'SUPPRESS' }))).User?.Attributes,
    );
  const sub = await create().catch(async (error: unknown) => {
    if (!(error instanceof UsernameExistsException)) throw error;
    return subOf((await client.send(new AdminGetUserCommand({ UserPoolId, Username }))).UserAttributes);
  });
  await client.send(new AdminSetUserPasswordCommand({ UserPoolId, Username, Password: demonstrationPassword, Permanent: true }));
  await client.send(new AdminAddUserToGroupCommand({ UserPoolId, Username, GroupName: role }));
  return sub;
};
