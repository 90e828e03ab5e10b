import type { IncomingMessage } from 'node:http';

/** A signed request of the SDK as our small endpoints read it. */
export type AwsCall = {
  readonly method: string;
  readonly path: string;
  /** `AWSEvents.PutEvents` for services that speak JSON 1.1. */
  readonly target: string | undefined;
  /** Who calls: each tenant has one access key id. */
  readonly accessKeyId: string;
  readonly body: unknown;
  /** What was sent, where it is no JSON; and whether only a new object may be made of it. */
  readonly text: string;
  readonly isNew: boolean;
  /** What was sent as it came, of which type, in which query, to which host, and from a page of which origin. */
  readonly bytes: Buffer;
  readonly type: string;
  readonly search: URLSearchParams;
  readonly host: string;
  readonly origin: string;
};

export type AwsAnswer = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: unknown };

/** An error as the SDK turns it into an exception of that name. */
export const awsError = (status: number, name: string, message: string): AwsAnswer => ({
  status,
  headers: { 'x-amzn-errortype': name },
  body: { __type: name, message },
});

export const readCall = async (message: IncomingMessage): Promise<AwsCall> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  const text = bytes.toString('utf8');
  const [path = '/', search = ''] = (message.url ?? '/').split('?');
  const {
    'x-amz-target': target,
    authorization = '',
    'if-none-match': ifNoneMatch,
    'content-type': type = 'json',
    host = '',
    origin = '',
  } = message.headers;
  return {
    method: message.method ?? 'GET',
    path,
    target: typeof target === 'string' ? target : undefined,
    accessKeyId: /Credential=([^/]+)\//.exec(authorization)?.[1] ?? '',
    body: text === '' || !type.includes('json') ? undefined : JSON.parse(text),
    text,
    isNew: ifNoneMatch === '*',
    bytes,
    type,
    search: new URLSearchParams(search),
    host,
    origin,
  };
};
