import { regionCodes, type TenantId } from '../shared/domain/tenants.ts';

/** The two worlds the stacks can be deployed to; the only place that names a cloud region. `signInSuffix` ends the address of the sign-in pages. */
export const clouds = {
  aws: { region: 'eu-central-1', signInSuffix: 'amazoncognito.com', hasCloudFront: true },
  // the suffix is published nowhere yet: to be confirmed at the first deployment (docs/deploy.md)
  'aws-eusc': { region: 'eusc-de-east-1', signInSuffix: 'amazoncognito.eu', hasCloudFront: false },
} as const;

export type Partition = keyof typeof clouds;

/** Attribute of the identity provider for each attribute of an account. */
type Attributes = { readonly email: string; readonly givenName: string; readonly familyName: string };

/** A sign-in service of an administration, such as CSAM/FAS (federal) or ACM/IDM (Flanders). */
export type IdentityProvider =
  | { readonly kind: 'saml'; readonly name: string; readonly metadataUrl: string; readonly attributes: Attributes }
  | {
      readonly kind: 'oidc';
      readonly name: string;
      readonly issuerUrl: string;
      readonly clientId: string;
      /** Name of the secret in Secrets Manager; the secret itself is in no file. */
      readonly clientSecretName: string;
      readonly scopes: readonly string[];
      readonly attributes: Attributes;
    };

export type Tenant = {
  readonly id: TenantId;
  readonly level: 'region' | 'country';
  /** Codes of the regions of the municipality register whose municipalities work here; none at country level. */
  readonly regions: readonly string[];
  readonly partition: Partition;
  /** The account that holds this tenant and nothing else. */
  readonly account: string;
  /** The portal answers here, the API under `api.`, mail comes from it. */
  readonly domain: string;
  /** Certificate for `domain`; CloudFront takes it from this one cloud region only. Unused where there is no CloudFront. */
  readonly portalCertificateArn: string;
  /** First word of the address of the sign-in pages; unique in the cloud region. */
  readonly signInPrefix: string;
  /** Origins that may call the API from a browser, exactly. */
  readonly origins: readonly string[];
  readonly identityProviders: readonly IdentityProvider[];
  /** Receives alarms and budget messages. */
  readonly operator: string;
  /** Dollars in a month, after which the operator hears. */
  readonly budget: number;
  /** Reserved concurrency by function name; a function not named shares the account's. */
  readonly concurrency: Readonly<Record<string, number>>;
};

const domain = 'ronde.example';

const tenant = (id: TenantId, { account, budget }: Pick<Tenant, 'account' | 'budget'>): Tenant => ({
  id,
  level: id === 'federal' ? 'country' : 'region',
  regions: id === 'federal' ? [] : [regionCodes[id]],
  partition: 'aws',
  account,
  domain: `${id}.${domain}`,
  portalCertificateArn: `arn:aws:acm:us-east-1:${account}:certificate/00000000-0000-0000-0000-000000000000`,
  signInPrefix: `ronde-${id}`,
  origins: [`https://${id}.${domain}`],
  identityProviders: [],
  operator: `operator@${domain}`,
  budget,
  // statements of one day rewrite the same snapshot: two at a time conflict less than they wait;
  // and a flood of public requests must not take the concurrency of those who are signed in
  concurrency: id === 'federal' ? { federalCoverage: 2 } : { invitationRequestsCreate: 5 },
});

/** The four tenants as data. Accounts, certificates and domain are placeholders until docs/deploy.md fills them in. */
export const tenants: readonly Tenant[] = [
  tenant('flanders', { account: '000000000001', budget: 60 }),
  tenant('wallonia', { account: '000000000002', budget: 60 }),
  tenant('brussels', { account: '000000000003', budget: 40 }),
  tenant('federal', { account: '000000000004', budget: 40 }),
];
