import type { Cloud, FunctionDefinition } from './cloud.ts';

export type LocalAddresses = { readonly dynamoDb: string; readonly cognito: string; readonly aws: string; readonly issuer: string };

type Local = {
  readonly addresses: LocalAddresses;
  readonly region: string;
  readonly accessKeyId: string;
  readonly businessDate?: string | undefined;
};

/** The environment of a deployed function, pointed at the parts on this machine; the code itself cannot tell the difference. */
const environmentOf = (
  { name, memoryMegabytes, environment }: FunctionDefinition,
  { addresses, region, accessKeyId, businessDate }: Local,
) => ({
  ...environment,
  AWS_REGION: region,
  AWS_ACCESS_KEY_ID: accessKeyId,
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_LAMBDA_FUNCTION_NAME: name,
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMegabytes),
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_ENDPOINT_URL: addresses.aws,
  // a bucket's name would become part of the host; no machine knows the hosts below localhost
  AWS_ENDPOINT_URL_S3: addresses.aws.replace('localhost', '127.0.0.1'),
  AWS_ENDPOINT_URL_DYNAMODB: addresses.dynamoDb,
  AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: addresses.cognito,
  ...('ISSUER' in environment
    ? { ISSUER: addresses.issuer, SIGN_IN_URL: addresses.issuer, JWKS_URI: `${addresses.issuer}/.well-known/jwks.json` }
    : {}),
  ...(businessDate === undefined ? {} : { BUSINESS_DATE: businessDate }),
});

export const localFunctions = ({ functions }: Pick<Cloud, 'functions'>, local: Local): readonly FunctionDefinition[] =>
  functions.map((definition) => ({ ...definition, environment: environmentOf(definition, local) }));
