/** A request as anybody may send it, without the client's manners. */
export type Raw = {
  readonly status: number;
  readonly type: string | null;
  readonly language: string | null;
  readonly body: Readonly<Record<string, unknown>>;
  readonly text: string;
};

type Asked = {
  readonly method?: string;
  readonly token?: string;
  readonly language?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** Sends it and reads the answer, which must be JSON or nothing. */
export const ask = async (address: string, { method = 'GET', token, language = 'en', headers = {}, body }: Asked = {}): Promise<Raw> => {
  const response = await fetch(address, {
    method,
    headers: {
      'Accept-Language': language,
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body }),
  });
  const text = await response.text();
  return {
    status: response.status,
    type: response.headers.get('Content-Type'),
    language: response.headers.get('Content-Language'),
    body: text === '' ? {} : JSON.parse(text),
    text,
  };
};

/** A refusal without what makes each answer its own: its trace id. */
export const untraced = ({ status, body: { instance: _, ...body } }: Raw) => ({ status, body });
