import type { Reply, Request } from '../http.ts';
import { refusalOf, refuse } from '../refusals.ts';
import type { Pools } from './operation.ts';
import { operations } from './operations.ts';

const service = 'AWSCognitoIdentityProviderService.';

const reply = (status: number, value: object, headers: Reply['headers'] = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.1', 'cache-control': 'no-store', ...headers },
  body: JSON.stringify(value),
});

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return refuse('parameterInvalid', 'The request is not JSON');
  }
};

const run = async (pools: Pools, { headers, body }: Request): Promise<object> => {
  const target = String(headers['x-amz-target'] ?? '');
  const operation = operations.get(target.startsWith(service) ? target.slice(service.length) : '') ?? refuse('operationUnknown', target);
  // the signature itself is not checked: the machine's own door, and no secret of AWS is here
  if (operation.signed && headers.authorization?.startsWith('AWS4-HMAC-SHA256 ') !== true) refuse('unsigned');
  return operation.run(pools, parse(body));
};

/** The AWS JSON 1.1 protocol: one POST, the operation in a header, exceptions by name. */
export const answerOperation = async (pools: Pools, request: Request): Promise<Reply> => {
  try {
    return reply(200, await run(pools, request));
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    return reply(400, { __type: refusal.name, message: refusal.message }, { 'x-amzn-errortype': refusal.name });
  }
};
