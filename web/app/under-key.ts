type Send = (request: Request) => Promise<Response>;

/**
 * Gives whatever changes something a key of its own, and the same key again while the same is asked and nobody knows whether
 * it was done: no answer came, or one of a server or a gateway in trouble (500 and above), behind which it may have been.
 * So nothing is done twice (Idempotency-Key, draft-ietf-httpapi-idempotency-key-header).
 */
export const underKeys = (newKey: () => string): ((request: Request, send: Send) => Promise<Response>) => {
  const undecided = new Map<string, string>();
  return async (request, send) => {
    if (request.method === 'GET') return send(request);
    const asked = `${request.method} ${request.url} ${await request.clone().text()}`;
    const key = undecided.get(asked) ?? newKey();
    undecided.set(asked, key);
    request.headers.set('Idempotency-Key', key);
    const response = await send(request);
    if (response.status < 500) undecided.delete(asked);
    return response;
  };
};
