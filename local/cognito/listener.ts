import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { readBody, type Reply } from './http.ts';
import { answerEndpoint } from './oauth/door.ts';
import { answerOperation } from './operations/door.ts';
import type { Pools } from './operations/operation.ts';

const always = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };
const notFound: Reply = { status: 404, headers: {}, body: '' };
const broken: Reply = {
  status: 500,
  headers: { 'x-amzn-errortype': 'InternalErrorException' },
  body: '{"__type":"InternalErrorException"}',
};

// a foreign page whose name was made to point here cannot use the door
const isOurs = (host = '') => /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host);
const misdirected: Reply = { status: 421, headers: {}, body: '' };

const answer = async (pools: Pools, message: IncomingMessage): Promise<Reply> => {
  if (!isOurs(message.headers.host)) return misdirected;
  const body = await readBody(message);
  if (body === undefined) return { status: 413, headers: {}, body: '' };
  const url = new URL(`http://localhost${message.url ?? '/'}`);
  const request = { method: message.method ?? 'GET', url, headers: message.headers, body };
  if (url.pathname === '/' && request.method === 'POST') return answerOperation(pools, request);
  const [, poolId = '', ...path] = url.pathname.split('/');
  const pool = pools.get(poolId);
  return (pool === undefined ? undefined : await answerEndpoint(pool, request, path.join('/'))) ?? notFound;
};

const send = (response: ServerResponse, { status, headers, body }: Reply): void => {
  for (const [name, value] of Object.entries({ ...always, ...headers })) response.setHeader(name, value);
  response.writeHead(status).end(body);
};

/** Two doors: the AWS protocol at `/`, and below each pool's id its OAuth endpoints and pages. */
export const listener =
  (pools: Pools): RequestListener =>
  (message, response) => {
    answer(pools, message)
      .then((reply) => send(response, reply))
      .catch((error: unknown) => {
        process.stderr.write(`sign-in: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
        send(response, broken);
      });
  };
