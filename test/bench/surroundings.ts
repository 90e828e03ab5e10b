import { pool } from '../support/token-maker.ts';

export const table = 'ronde';

/** The environment of a function, as the cloud sets it. */
export const surroundings = ({
  dynamoDb,
  jwks,
  operations,
}: {
  dynamoDb: string;
  jwks: string;
  operations: readonly string[];
}): Record<string, string> => ({
  TENANT: 'flanders',
  TABLE: table,
  OPERATIONS: operations.join(','),
  USER_POOL: 'eu-central-1_bench',
  CLIENT: pool.clientId,
  ISSUER: pool.issuer,
  JWKS_URI: jwks,
  SCOPE: pool.scope,
  SIGN_IN_URL: pool.issuer,
  BUS: 'ronde',
  MAIL_FROM: 'platform@example.be',
  PORTAL_URL: 'https://ronde.example',
  AUDIT_KEY: 'bench',
  AUDIT_BUCKET: 'bench',
  AWS_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  AWS_ENDPOINT_URL_DYNAMODB: dynamoDb,
  AWS_LAMBDA_FUNCTION_NAME: 'bench',
});
