import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Authorize } from './authorizer.ts';
import type { ApiDefinition } from './cloud.ts';
import { type Answer, functionAnswer, mockAnswer, refusalAnswer, type Refusal } from './gateway-answers.ts';
import { type Listening, listenOn } from './listen.ts';
import { type Call, proxyEvent } from './proxy-event.ts';
import { router } from './routes.ts';
import { throttle } from './throttle.ts';

export type GatewayOptions = {
  /** 0 takes any free port. */
  readonly port: number;
  readonly name: string;
  readonly api: ApiDefinition;
  readonly authorize: Authorize;
  readonly invoke: (functionArn: string, event: unknown, requestId: string) => Promise<unknown>;
  readonly report: (error: unknown) => void;
};

const largestBody = 10 * 1024 * 1024;

/** The whole body, or undefined when it is larger than API Gateway takes. */
const readBody = async (message: IncomingMessage): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes <= largestBody) chunks.push(part);
  }
  return bytes > largestBody ? undefined : Buffer.concat(chunks);
};

const functionOf = (uri: string | undefined): string => /functions\/(arn:[^/]+)\/invocations$/.exec(uri ?? '')?.[1] ?? '';

/** One request, from the path to the answer. */
const answering = ({ name, api, authorize, invoke, report }: GatewayOptions) => {
  const find = router(api);
  const admit = throttle(api.throttles, () => performance.now());
  const answers = api.document['x-amazon-apigateway-gateway-responses'];
  const stagePath = `/${api.stage}/`;

  return async (message: IncomingMessage): Promise<Answer> => {
    const requestId = randomUUID();
    const refuse = (refusal: Refusal) => refusalAnswer(answers, refusal, requestId);
    const body = await readBody(message);
    const [fullPath = '', search = ''] = (message.url ?? '').split('?', 2);
    const path = fullPath.startsWith(stagePath) ? fullPath.slice(stagePath.length - 1) : '';
    const matched = find(message.method ?? 'GET', path);
    if (matched === undefined) return refuse('MISSING_AUTHENTICATION_TOKEN');
    if (body === undefined) return refuse('REQUEST_TOO_LARGE');
    if (!admit(matched.route)) return refuse('THROTTLED');
    const { security, 'x-amazon-apigateway-integration': integration } = matched.route.definition;
    if (integration.type === 'mock') return mockAnswer(integration, message.headers.origin, requestId);
    const claims = security.length === 0 ? undefined : await authorize(message.headers.authorization, security);
    if (security.length > 0 && claims === undefined) return refuse('UNAUTHORIZED');
    const call: Call = {
      message,
      path,
      query: new URLSearchParams(search),
      body,
      requestId,
      at: new Date(),
      stage: api.stage,
      apiId: name,
    };
    const answered = await invoke(functionOf(integration.uri), proxyEvent(call, matched, claims), requestId).catch(report);
    return functionAnswer(answered, requestId) ?? refuse('DEFAULT_5XX');
  };
};

const send = (response: ServerResponse, { status, headers, body }: Answer): void => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.writeHead(status).end(body);
};

/** The API of one tenant over HTTP, answered as API Gateway would from the same document. */
export const startGateway = (options: GatewayOptions): Promise<Listening> => {
  const answer = answering(options);
  const server = createServer((message, response) => {
    answer(message).then(
      (answered) => send(response, answered),
      (error: unknown) => {
        options.report(error);
        response.destroy();
      },
    );
  });
  return listenOn(server, { port: options.port, purpose: `the API of ${options.name}` });
};
