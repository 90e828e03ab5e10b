import { mediaTypeOf, type Operation } from '../../shared/contract/api.ts';

export type Raw = {
  readonly token?: string | undefined;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Address of the API, version included. */
  readonly url?: string;
};

const examples: Readonly<Record<string, string>> = { nis: '41002' };

/** A request to a route, told with nothing of the typed client: whatever somebody could send. */
export const rawRequest = (
  { route }: Operation,
  { token, params = {}, query = '', body, headers = {}, url = 'https://ronde.example/v1' }: Raw = {},
): Request => {
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent((params[name] ?? examples[name] ?? 'none').toWellFormed()),
  );
  return new Request(`${url}${path}${query}`, {
    method: route.method,
    headers: {
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'Content-Type': mediaTypeOf(route) }),
      ...(route.version === 'required' && { 'If-Match': '"1"' }),
      ...headers,
    },
    ...(body !== undefined && { body }),
  });
};

/** An answer as text, its trace id left out: what tells one refusal from another. */
export const told = async (response: Response) => {
  const { 'belgov-trace-id': _, ...headers } = Object.fromEntries(response.headers);
  const text = (await response.text()).replaceAll(/urn:uuid:[0-9a-f-]{36}/g, 'urn:uuid:');
  return { status: response.status, headers, text };
};
