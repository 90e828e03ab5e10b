import * as z from 'zod';
import type { GatewayAnswer, GatewayMethod } from './read-api.ts';

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Buffer;
};

/** What the gateway itself answers, as API Gateway names it, with the status and words it has where the template says nothing. */
const own = {
  UNAUTHORIZED: [401, 'Unauthorized'],
  MISSING_AUTHENTICATION_TOKEN: [403, 'Missing Authentication Token'],
  REQUEST_TOO_LARGE: [413, 'Request Too Long'],
  THROTTLED: [429, 'Too Many Requests'],
  INTEGRATION_FAILURE: [504, 'Endpoint request timed out'],
  DEFAULT_5XX: [502, 'Internal server error'],
} as const;
export type Refusal = keyof typeof own;

const valueOf = (expression: string, requestId: string): string => {
  if (expression.startsWith("'")) return expression.slice(1, -1);
  return expression === 'context.requestId' ? requestId : '';
};

const headersOf = (parameters: Readonly<Record<string, string>>, place: string, requestId: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, expression]) => [name.replace(`${place}.header.`, ''), valueOf(expression, requestId)]),
  );

const fill = (template: string, message: string, requestId: string): string =>
  template
    .replaceAll('$context.error.messageString', JSON.stringify(message))
    .replaceAll('$context.error.message', message)
    .replaceAll('$context.requestId', requestId);

/** What the gateway answers by itself, in the words the template gives it. */
export const refusalAnswer = (answers: Readonly<Record<string, GatewayAnswer>>, refusal: Refusal, requestId: string): Answer => {
  const [status, message] = own[refusal];
  const given = answers[refusal] ?? answers[status < 500 ? 'DEFAULT_4XX' : 'DEFAULT_5XX'];
  const template = given?.responseTemplates['application/json'] ?? '{"message":$context.error.messageString}';
  return {
    status: given?.statusCode ?? status,
    headers: {
      'Content-Type': 'application/json',
      'x-amzn-RequestId': requestId,
      ...headersOf(given?.responseParameters ?? {}, 'gatewayresponse', requestId),
    },
    body: fill(template, message, requestId),
  };
};

/** The answer of a mock integration: a preflight. Its template is not run: an origin is named back when the template names it. */
export const mockAnswer = (
  integration: GatewayMethod['x-amazon-apigateway-integration'],
  origin: string | undefined,
  requestId: string,
): Answer => {
  const { statusCode = '200', responseParameters = {}, responseTemplates = {} } = integration.responses['default'] ?? {};
  const origins = [...(responseTemplates['application/json'] ?? '').matchAll(/\$origin == "([^"]+)"/g)].map(([, named]) => named);
  const allowed = origin !== undefined && origins.includes(origin) ? { 'Access-Control-Allow-Origin': origin } : {};
  return { status: Number(statusCode), headers: { ...headersOf(responseParameters, 'method.response', requestId), ...allowed }, body: '' };
};

const Value = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const FunctionAnswer = z.object({
  statusCode: z.number(),
  headers: z.record(z.string(), Value).nullish(),
  multiValueHeaders: z.record(z.string(), z.array(Value)).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

/** What a function answered; undefined when it is no answer of a proxy integration. */
export const functionAnswer = (value: unknown, requestId: string): Answer | undefined => {
  const answer = FunctionAnswer.safeParse(value).data;
  if (answer === undefined) return undefined;
  const body = answer.body ?? '';
  return {
    status: answer.statusCode,
    headers: { 'Content-Type': 'application/json', 'x-amzn-RequestId': requestId, ...answer.headers, ...answer.multiValueHeaders },
    body: answer.isBase64Encoded === true ? Buffer.from(body, 'base64') : body,
  };
};
