import { problemWords } from '../shared/i18n/translate.ts';
import { type ProblemCode, problems } from '../shared/problems.ts';

/** What API Gateway may answer before a function runs, each as a problem of the catalogue. */
const codes = {
  ACCESS_DENIED: 'permission-missing',
  AUTHORIZER_FAILURE: 'service-unavailable',
  BAD_REQUEST_BODY: 'input-invalid',
  BAD_REQUEST_PARAMETERS: 'input-invalid',
  DEFAULT_4XX: 'input-invalid',
  DEFAULT_5XX: 'internal-error',
  EXPIRED_TOKEN: 'token-invalid',
  INTEGRATION_FAILURE: 'service-unavailable',
  INTEGRATION_TIMEOUT: 'service-unavailable',
  MISSING_AUTHENTICATION_TOKEN: 'resource-not-found',
  REQUEST_TOO_LARGE: 'body-too-large',
  RESOURCE_NOT_FOUND: 'resource-not-found',
  THROTTLED: 'too-many-requests',
  UNAUTHORIZED: 'token-invalid',
  UNSUPPORTED_MEDIA_TYPE: 'media-type-unsupported',
  WAF_FILTERED: 'permission-missing',
} as const satisfies Record<string, ProblemCode>;

const answer = (code: ProblemCode, origin: string | undefined) => {
  const { status, type } = problems[code];
  return {
    statusCode: String(status),
    responseParameters: {
      'gatewayresponse.header.Content-Type': "'application/problem+json'",
      'gatewayresponse.header.Cache-Control': "'no-store'",
      'gatewayresponse.header.BelGov-Trace-Id': 'context.requestId',
      ...(origin === undefined ? {} : { 'gatewayresponse.header.Access-Control-Allow-Origin': `'${origin}'` }),
    },
    // never the validation error of API Gateway: it repeats the value
    responseTemplates: {
      'application/json': JSON.stringify({ type: `urn:problem-type:${type}`, title: problemWords(code, {}, 'en').title, status }),
    },
  };
};

/** The gateway's own answers. It can name one origin only, so the first one (the portal) may read them. */
export const gatewayAnswers = ([portal]: readonly string[]) =>
  Object.fromEntries(Object.entries(codes).map(([name, code]) => [name, answer(code, portal)]));
