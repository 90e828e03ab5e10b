import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { signInService, type Tokens } from '../../web/session/sign-in-service.ts';

const tokens: Tokens = { accessToken: 'access', refreshToken: 'refresh', email: 'coordinator@town.example', expiresInSeconds: 300 };

/** What comes of a renewal that the token endpoint answers like this. */
const renewalAnswered = async (status: number, body: string): Promise<Tokens | undefined> => {
  const server = createServer((_request, response) => response.writeHead(status, { 'content-type': 'application/json' }).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  try {
    return await signInService({ url, issuer: url, clientId: 'portal', scope: 'openid' }).refresh(tokens);
  } finally {
    server.close();
  }
};

describe('a renewal of tokens', () => {
  test.each([400, 401])('brings none where the service refuses it with %i', async (status) => {
    expect(await renewalAnswered(status, '{"error":"invalid_grant"}')).toBeUndefined();
  });

  test.each([
    [503, '<html>busy</html>'],
    [503, '{"error":"temporarily_unavailable"}'],
    [429, '{"error":"too_many_requests"}'],
    [400, '<html>a wall on the way</html>'],
    [200, '{}'],
  ])('fails where the service answers %i %s', async (status, body) => {
    await expect(renewalAnswered(status, body)).rejects.toThrow();
  });
});
