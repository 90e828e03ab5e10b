import { SecretValue } from 'aws-cdk-lib';
import {
  ProviderAttribute,
  type UserPool,
  UserPoolIdentityProviderOidc,
  UserPoolIdentityProviderSaml,
  UserPoolIdentityProviderSamlMetadata,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import type { IdentityProvider } from '../tenants.ts';

const mapping = ({ attributes: { email, givenName, familyName } }: IdentityProvider) => ({
  email: ProviderAttribute.other(email),
  givenName: ProviderAttribute.other(givenName),
  familyName: ProviderAttribute.other(familyName),
});

/** Lets the accounts of an administration's own sign-in service (CSAM/FAS, ACM/IDM) in. */
export const addIdentityProvider = (scope: Construct, userPool: UserPool, provider: IdentityProvider): void => {
  const common = { userPool, name: provider.name, attributeMapping: mapping(provider) };
  if (provider.kind === 'saml') {
    new UserPoolIdentityProviderSaml(scope, provider.name, {
      ...common,
      metadata: UserPoolIdentityProviderSamlMetadata.url(provider.metadataUrl),
      idpSignout: true,
    });
    return;
  }
  const { issuerUrl, clientId, clientSecretName, scopes } = provider;
  // CloudFormation reads the secret at deployment: the template carries its name only
  const clientSecret = SecretValue.secretsManager(clientSecretName).unsafeUnwrap();
  new UserPoolIdentityProviderOidc(scope, provider.name, { ...common, issuerUrl, clientId, clientSecret, scopes: [...scopes] });
};
