import { Logger } from '@aws-lambda-powertools/logger';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import middy from '@middy/core';
import httpCors from '@middy/http-cors';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import httpSecurityHeaders from '@middy/http-security-headers';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { acceptedLanguage } from '../../shared/i18n/translate.ts';
import { problem } from '../../shared/problems.ts';
import { cognitoAccounts } from './accounts.ts';
import { problemAnswer, type Reader } from './answer.ts';
import { authenticate } from './authenticate.ts';
import { dispatch, type Implemented } from './dispatch.ts';
import { businessDate, Environment } from './environment.ts';
import { rememberVerified } from './known-tokens.ts';
import { ownLanguage } from './own-language.ts';
import { noFiles, openFiles } from './files.ts';
import { isOutage } from './outage.ts';
import { repositoriesFor, workOf } from './provide.ts';
import { noteRefusal } from './provide-cell.ts';
import { newId, newToken, openTable } from './serve-surroundings.ts';
import { openVault } from './serve-vault.ts';
import { tokenVerifier } from './tokens.ts';

/** Speaks to pages, and an API has none: a kilobyte of it in every answer helps nobody. */
const spared = {
  permissionsPolicy: false,
  reportingEndpoints: false,
  contentSecurityPolicy: { 'default-src': "'none'", 'report-to': '', 'require-trusted-types-for': '' },
};

/** Name and stack only: a message may carry content. */
const withoutContent = (error: unknown) =>
  error instanceof Error ? { name: error.name, stack: error.stack?.split('\n').slice(1, 8) } : {};

/** The handler with what its answers tell a browser: headers that protect, and the origins that may read them. */
const inBrowsers = (handle: (event: APIGatewayProxyEvent) => Promise<APIGatewayProxyResult>, origins: string[]) =>
  middy<APIGatewayProxyEvent, APIGatewayProxyResult>({ timeoutEarlyInMillis: 0 })
    .use(httpHeaderNormalizer())
    .use(httpSecurityHeaders(spared))
    .use(httpCors({ origins, exposeHeaders: 'ETag, BelGov-Trace-Id', disableBeforePreflightResponse: true }))
    .handler(handle);

/** Everything a function was given, opened once, when it starts. */
const openGround = (environment: Environment) => {
  const { TENANT: tenant, ISSUER: issuer, JWKS_URI: jwksUri, CLIENT: clientId, SCOPE: scope, SIGN_IN_URL: url } = environment;
  return {
    tenant,
    table: openTable(environment.TABLE),
    ...openVault(environment),
    files: environment.FILES_BUCKET === undefined ? noFiles : openFiles(environment.FILES_BUCKET),
    accounts: cognitoAccounts(new CognitoIdentityProviderClient(), environment.USER_POOL),
    signIn: { url, issuer, clientId, scope },
    portalUrl: environment.PORTAL_URL,
    newToken,
    verify: rememberVerified(tokenVerifier({ issuer, jwksUri, clientId, scope }), Date.now),
    language: ownLanguage(tenant, businessDate(environment, new Date())),
  };
};

/** Turns the handlers of one capability into the Lambda handler of each of its functions: the one pipeline of the house. */
export const serve = (implemented: readonly Implemented[]) => {
  const environment = Environment.parse(process.env);
  const { verify, language, ...ground } = openGround(environment);
  const { tenant } = ground;
  const logger = new Logger({ serviceName: tenant });
  const answer = dispatch(implemented.filter(({ operationId }) => environment.OPERATIONS.includes(operationId)));

  const handle = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
    const started = new Date();
    const today = businessDate(environment, started);
    const reader: Reader = {
      language: acceptedLanguage(event.headers['accept-language'], language),
      traceId: event.requestContext.requestId,
    };
    const log = { traceId: reader.traceId, method: event.httpMethod, resource: event.resource };
    const occasion = { ...ground, now: started.toISOString(), today, language: reader.language, newId };
    try {
      const result = await answer(event, {
        reader,
        authenticate: (header) => authenticate(header, { verify, tenant, today }),
        contextFor: (principal, asked) => repositoriesFor({ ...occasion, ...asked }, principal),
        noteRefusal: (principal, asked, about) => noteRefusal(workOf({ ...occasion, ...asked }), principal, about),
      });
      logger.info('answered', { ...log, status: result.statusCode, milliseconds: Date.now() - started.getTime() });
      return result;
    } catch (error) {
      logger.error('failed', { ...log, error: withoutContent(error) });
      return problemAnswer(problem(isOutage(error) ? 'service-unavailable' : 'internal-error'), reader);
    }
  };

  return inBrowsers(handle, environment.ORIGINS);
};
