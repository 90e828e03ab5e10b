import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  ClientAttributes,
  FeaturePlan,
  LambdaVersion,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  UserPool,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
  UserPoolEmail,
  UserPoolOperation,
} from 'aws-cdk-lib/aws-cognito';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { rolesOf } from '../../shared/domain/access/roles.ts';
import { acknowledge } from '../acknowledge.ts';
import { addressesOf } from '../addresses.ts';
import { mailFrom } from '../mail.ts';
import type { Tenant } from '../tenants.ts';
import { addIdentityProvider } from './identity-providers.ts';

/** What a portal asks a token for, and every signed-in route asks of a token. */
export const useScope = 'ronde/use';

/** What the pool asks our functions: the claims of a token, and the words of its own mails. */
type SignInTriggers = { readonly onToken: IFunction; readonly onMessage: IFunction };

/** The people of a tenant: one pool, one group per role, one client for the portal. */
export class SignIn extends Construct {
  readonly userPool: UserPool;
  readonly client: UserPoolClient;

  private readonly pages: string;

  constructor(scope: Construct, tenant: Tenant, { onToken, onMessage }: SignInTriggers) {
    super(scope, 'People');
    this.pages = addressesOf(tenant).signIn;
    this.userPool = new UserPool(this, 'UserPool', {
      featurePlan: FeaturePlan.ESSENTIALS,
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      standardAttributes: { email: { required: true, mutable: true } },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { sms: false, otp: true },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(7),
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      email: UserPoolEmail.withSES({ ...mailFrom(tenant), sesRegion: Stack.of(this).region }),
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const reason =
      'Threat protection needs the plan above ESSENTIALS and keeps a record of where people sign in from; everybody has a second factor instead.';
    acknowledge(this.userPool, { id: 'AwsSolutions-COG3', reason }, { id: 'AwsSolutions-COG8', reason });
    this.userPool.addTrigger(UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG, onToken, LambdaVersion.V2_0);
    this.userPool.addTrigger(UserPoolOperation.CUSTOM_MESSAGE, onMessage);
    for (const role of rolesOf(tenant.level)) this.userPool.addGroup(role, { groupName: role });
    for (const provider of tenant.identityProviders) addIdentityProvider(this, this.userPool, provider);
    this.client = this.addClient(tenant);
    this.addPages(tenant.signInPrefix);
  }

  /** What a function needs to verify a token and to work with accounts. */
  get environment() {
    const issuer = this.userPool.userPoolProviderUrl;
    return {
      USER_POOL: this.userPool.userPoolId,
      CLIENT: this.client.userPoolClientId,
      ISSUER: issuer,
      JWKS_URI: `${issuer}/.well-known/jwks.json`,
      SCOPE: useScope,
      SIGN_IN_URL: this.pages,
    };
  }

  /** The older kind of pages knows neither a language nor a wish to be asked for the password again. */
  private addPages(domainPrefix: string): void {
    this.userPool.addDomain('Pages', { cognitoDomain: { domainPrefix }, managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN });
    const { userPoolId } = this.userPool;
    new CfnManagedLoginBranding(this, 'PagesLook', { userPoolId, clientId: this.client.userPoolClientId, useCognitoProvidedValues: true });
  }

  private addClient({ origins, identityProviders }: Tenant): UserPoolClient {
    const use = new ResourceServerScope({ scopeName: 'use', scopeDescription: 'Use the platform as the person who signed in.' });
    const server = this.userPool.addResourceServer('Server', { identifier: 'ronde', scopes: [use] });
    const federated = identityProviders.length > 0;
    const client = this.userPool.addClient('Portal', {
      generateSecret: false,
      authFlows: { userSrp: true },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.resourceServer(server, use)],
        callbackUrls: origins.map((origin) => `${origin}/signedIn`),
        logoutUrls: origins.map((origin) => `${origin}/`),
      },
      supportedIdentityProviders: [
        UserPoolClientIdentityProvider.COGNITO,
        ...identityProviders.map(({ name }) => UserPoolClientIdentityProvider.custom(name)),
      ],
      // the address is who one is: only an administration's own sign-in service may change it
      writeAttributes: new ClientAttributes().withStandardAttributes({ givenName: true, familyName: true, email: federated }),
      accessTokenValidity: Duration.minutes(10),
      idTokenValidity: Duration.minutes(10),
      refreshTokenValidity: Duration.hours(8),
      refreshTokenRotationGracePeriod: Duration.seconds(10),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
    client.node.addDependency(...this.userPool.identityProviders);
    return client;
  }
}
